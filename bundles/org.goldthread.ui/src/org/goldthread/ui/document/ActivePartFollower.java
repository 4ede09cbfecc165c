package org.goldthread.ui.document;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.document.PortfolioDocument;

/** Makes the document of each part that gets the focus the active one. A part belongs to a document when it, or its editor input, adapts to one. */
final class ActivePartFollower implements IPartListener2, IWindowListener {

	private final Documents documents;

	private ActivePartFollower(Documents documents) {
		this.documents = documents;
	}

	static void start(IWorkbench workbench, Documents documents) {
		ActivePartFollower follower = new ActivePartFollower(documents);
		workbench.addWindowListener(follower);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().addPartListener(follower);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		PortfolioDocument document = Adapters.adapt(part, PortfolioDocument.class);
		if (document == null && part instanceof IEditorPart editor) {
			document = Adapters.adapt(editor.getEditorInput(), PortfolioDocument.class);
		}
		if (document != null) {
			documents.activate(document);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// The part that is active in the window is announced by its own event.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// The active document stays what it is.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}
}
