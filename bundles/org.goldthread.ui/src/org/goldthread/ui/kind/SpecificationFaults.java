package org.goldthread.ui.kind;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells the author of a specification what keeps it from being used: in the error log, and in the status line while a diagram is in front. */
final class SpecificationFaults {

	/** @param sentence what is wrong */
	void tell(String sentence) {
		ILog.get().error(sentence);
		statusLine().ifPresent(line -> line.setErrorMessage(sentence));
	}

	/** Takes the sentence out of the status line. */
	void clear() {
		statusLine().ifPresent(line -> line.setErrorMessage(null));
	}

	private static Optional<IStatusLineManager> statusLine() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.map(IWorkbenchPage::getActiveEditor).map(IEditorPart::getEditorSite).map(site -> site.getActionBars().getStatusLineManager());
	}
}
