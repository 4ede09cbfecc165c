package org.goldthread.workbench.window;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.goldthread.ui.command.DocumentCommands;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.image.ModelIcons;
import org.goldthread.workbench.file.OutsideChanges;

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
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IStatusLineManager status = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
		WindowImages.setSoon(window.getShell());
		DocumentCommands.install(window);
		PropertiesWithoutPin.install(window);
		OutlineHint.install(window);
		OutsideChanges.watch(window);
		FindingsStatus.install(window, status);
		Documents documents = window.getService(Documents.class);
		follow(documents, new WindowTitle(getWindowConfigurer(), documents));
		follow(documents, new RecoveryNotice(status));
	}

	@Override
	public boolean preWindowShellClose() {
		Documents documents = getWindowConfigurer().getWindow().getService(Documents.class);
		return documents.close(documents.documents());
	}

	private void follow(Documents documents, DocumentsListener follower) {
		documents.addListener(follower);
		getWindowConfigurer().getWindow().getShell().addDisposeListener(event -> documents.removeListener(follower));
	}
}
