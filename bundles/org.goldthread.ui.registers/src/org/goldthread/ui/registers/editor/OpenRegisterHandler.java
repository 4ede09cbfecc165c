package org.goldthread.ui.registers.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.document.Documents;

/** Opens a register of the active portfolio, or brings it to the top. */
public final class OpenRegisterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PortfolioDocument document = window.getService(Documents.class).active().orElse(null);
		Register<?> register = Registers.named(event.getParameter(RegisterIds.OPEN_NAME)).orElse(null);
		if (document == null || register == null) {
			return null;
		}
		try {
			window.getActivePage().openEditor(new RegisterEditorInput(document, register), RegisterIds.EDITOR);
		} catch (PartInitException e) {
			throw new ExecutionException(register.title() + " could not be opened", e);
		}
		return null;
	}
}
