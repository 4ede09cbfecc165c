package org.goldthread.ui.repository.annotate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.model.Identified;
import org.goldthread.ui.SelectedElements;

/** Shows who set the values of what is selected in any part. */
public final class WhoChangedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		SelectedElements.first(selection).filter(Identified.class::isInstance)
				.ifPresent(element -> WhoChanged.open(window.getActivePage(), ((Identified) element).getId()));
		return null;
	}
}
