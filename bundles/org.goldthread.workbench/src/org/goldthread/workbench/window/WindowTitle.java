package org.goldthread.workbench.window;

import java.util.Optional;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/** Names the active portfolio in the title of a window: a star before it while it has unsaved changes. */
final class WindowTitle implements DocumentsListener, DocumentListener {

	private final IWorkbenchWindowConfigurer window;
	private Optional<PortfolioDocument> named = Optional.empty();

	WindowTitle(IWorkbenchWindowConfigurer window, Documents documents) {
		this.window = window;
		activated(documents.active());
	}

	@Override
	public void activated(Optional<PortfolioDocument> document) {
		named.ifPresent(old -> old.removeListener(this));
		named = document;
		named.ifPresent(current -> current.addListener(this));
		refresh();
	}

	@Override
	public void dirtyChanged() {
		refresh();
	}

	@Override
	public void moved() {
		refresh();
	}

	@Override
	public void reverted() {
		refresh();
	}

	static String of(Optional<PortfolioDocument> document) {
		return document.map(active -> (active.isDirty() ? "*" : "") + active.file().getFileName()
				+ (active.readOnlyReason().isPresent() ? " (read only)" : "") + " \u2013 Goldthread").orElse("Goldthread");
	}

	private void refresh() {
		window.setTitle(of(named));
	}
}
