package org.goldthread.workbench.welcome;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;

/** Opens and closes the welcome page of a window. It is there when nothing else is, and goes when a portfolio opens. */
public final class WelcomePage {

	private WelcomePage() {
	}

	/** Opens the page when no document is open, now and whenever the last one closes. */
	public static void openWhenEmpty(IWorkbenchWindow window, Documents documents) {
		if (documents.documents().isEmpty()) {
			open(window);
		}
		DocumentsListener follower = new DocumentsListener() {
			@Override
			public void closing(PortfolioDocument document) {
				window.getShell().getDisplay().asyncExec(() -> {
					if (documents.documents().isEmpty() && !window.getShell().isDisposed() && !window.getWorkbench().isClosing()) {
						open(window);
					}
				});
			}
		};
		documents.addListener(follower);
		window.getShell().addDisposeListener(event -> documents.removeListener(follower));
	}

	/** Opens the page, or brings it to the top. */
	public static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), WelcomeEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Closes the page where it is open. */
	public static void close(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page.findEditor(new WelcomeInput());
		if (editor != null) {
			page.closeEditor(editor, false);
		}
	}
}
