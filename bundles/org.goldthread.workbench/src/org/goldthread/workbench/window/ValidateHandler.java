package org.goldthread.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.document.Documents;

/** Brings the findings of the active portfolio up to date and shows them. */
public final class ValidateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			window.getActivePage().showView(WorkbenchIds.PROBLEMS_VIEW);
		} catch (PartInitException e) {
			throw new ExecutionException("The problems cannot be shown", e);
		}
		window.getService(Documents.class).active()
				.ifPresent(document -> BusyIndicator.showWhile(window.getShell().getDisplay(), () -> document.problems().complete()));
		return null;
	}
}
