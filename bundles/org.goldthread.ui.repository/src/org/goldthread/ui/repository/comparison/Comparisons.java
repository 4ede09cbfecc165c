package org.goldthread.ui.repository.comparison;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens comparisons. Belongs to the UI thread. */
public final class Comparisons {

	/** The editor that shows a comparison. */
	public static final String EDITOR = "org.goldthread.editor.comparison";

	private Comparisons() {
	}

	/**
	 * Shows what changed between two states of one portfolio, or brings the editor that shows it already to the top.
	 *
	 * @param from the earlier state; a revision
	 * @param to the later state; a revision of the same repository, or a working copy
	 */
	public static void open(IWorkbenchPage page, ComparisonSide.Published from, ComparisonSide to) {
		try {
			page.openEditor(new ComparisonInput(from, to), EDITOR);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
