package org.goldthread.ui.repository.annotate;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows who set the values of an entry. Belongs to the UI thread. */
public final class WhoChanged {

	/** The view that tells who set the values of an entry. */
	public static final String VIEW = "org.goldthread.view.whoChanged";

	private WhoChanged() {
	}

	/**
	 * Shows the history of one entry of the active portfolio, which may be gone by now.
	 *
	 * @param entry id of the entry
	 */
	public static void open(IWorkbenchPage page, String entry) {
		try {
			if (page.showView(VIEW) instanceof WhoChangedView view) {
				view.show(entry);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
