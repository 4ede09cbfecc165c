package org.goldthread.workbench.window;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.goldthread.ui.command.DocumentCommands;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.image.ModelIcons;

/** Sets a window up: its size, tool bar, status line, the commands of documents and the title that names the active one. */
final class GoldthreadWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1440, 900);

	GoldthreadWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setTitle(WindowTitle.of(Optional.empty()));
	}

	@Override
	public void postWindowCreate() {
		PerspectiveBar.install(getWindowConfigurer().getWindow());
		ModelIcons.install(getWindowConfigurer().getWindow());
	}

	@Override
	public void postWindowOpen() {
		Documents documents = getWindowConfigurer().getWindow().getService(Documents.class);
		DocumentCommands.install(getWindowConfigurer().getWindow());
		FindingsStatus.install(getWindowConfigurer().getWindow(), getWindowConfigurer().getActionBarConfigurer().getStatusLineManager());
		WindowTitle title = new WindowTitle(getWindowConfigurer(), documents);
		documents.addListener(title);
		getWindowConfigurer().getWindow().getShell().addDisposeListener(event -> documents.removeListener(title));
	}

	@Override
	public boolean preWindowShellClose() {
		Documents documents = getWindowConfigurer().getWindow().getService(Documents.class);
		return documents.close(documents.documents());
	}
}
