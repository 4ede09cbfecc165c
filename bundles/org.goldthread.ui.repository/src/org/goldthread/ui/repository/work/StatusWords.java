package org.goldthread.ui.repository.work;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells in the status line of a window what was done. */
public final class StatusWords {

	private StatusWords() {
	}

	/** Shows a line until the next one. */
	public static void tell(IWorkbenchWindow window, String line) {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(line);
		} else if (part instanceof IEditorPart editor) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(line);
		}
	}
}
