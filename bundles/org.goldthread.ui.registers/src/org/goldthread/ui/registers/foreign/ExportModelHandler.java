package org.goldthread.ui.registers.foreign;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.exchange.foreign.ForeignFormat;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.FileChooser;

/** Writes the active portfolio in the format of another tool, which a parameter names. */
public final class ExportModelHandler extends AbstractHandler {

	private static final String FORMAT = "org.goldthread.command.exportModel.format";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(Documents.class).active().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ForeignFormat format = ForeignFormat.named(event.getParameter(FORMAT))
				.orElseThrow(() -> new ExecutionException("There is no format " + event.getParameter(FORMAT)));
		window.getService(Documents.class).active()
				.ifPresent(document -> new ModelFile(window.getShell(), document, format, FileChooser.ofDesktop()).export());
		return null;
	}
}
