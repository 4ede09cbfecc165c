package org.goldthread.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.ui.document.Documents;

/** Ends the workbench, after asking once what becomes of unsaved changes. */
public final class ExitHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Documents documents = window.getService(Documents.class);
		if (documents.close(documents.documents())) {
			window.getWorkbench().close();
		}
		return null;
	}
}
