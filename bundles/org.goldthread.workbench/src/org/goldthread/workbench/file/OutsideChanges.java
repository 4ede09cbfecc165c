package org.goldthread.workbench.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.DocumentSaving;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/**
 * Notices, when the user comes back to the window, that somebody else has written the active portfolio's file, and offers to read
 * it again. Asks once for each change, and not while there are unsaved changes: saving asks then.
 */
public final class OutsideChanges implements DocumentsListener {

	private final IWorkbenchWindow window;
	private final Documents documents;
	private final Set<PortfolioDocument> asked = new HashSet<>();

	private OutsideChanges(IWorkbenchWindow window) {
		this.window = window;
		documents = window.getService(Documents.class);
	}

	/** Watches for as long as the window is open. */
	public static void watch(IWorkbenchWindow window) {
		OutsideChanges watcher = new OutsideChanges(window);
		watcher.documents.addListener(watcher);
		window.getShell().addShellListener(ShellListener.shellActivatedAdapter(watcher::comeBack));
		window.getShell().addDisposeListener(event -> watcher.documents.removeListener(watcher));
	}

	@Override
	public void opened(PortfolioDocument document) {
		document.addListener(new DocumentListener() {
			@Override
			public void saved() {
				asked.remove(document);
			}

			@Override
			public void reverted() {
				asked.remove(document);
			}
		});
	}

	@Override
	public void closing(PortfolioDocument document) {
		asked.remove(document);
	}

	private void comeBack(ShellEvent event) {
		window.getShell().getDisplay().asyncExec(this::ask);
	}

	private void ask() {
		Optional<PortfolioDocument> changed = documents.active()
				.filter(document -> !document.isDirty() && !asked.contains(document) && document.changedOutside());
		if (changed.isEmpty() || window.getShell().isDisposed()) {
			return;
		}
		PortfolioDocument document = changed.get();
		asked.add(document);
		boolean reload = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "Changed by somebody else",
				document.file().getFileName() + " was changed by somebody else since you opened it. Read it again?", SWT.NONE,
				"Reload", "Not now") == 0;
		if (reload) {
			new DocumentSaving(document).revert();
		}
	}
}
