package org.goldthread.workbench.file;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.PortfolioFiles;

/** Asks for portfolio files and opens them, beside the ones that are open. */
public final class OpenPortfolioHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Open a portfolio");
		dialog.setFilterExtensions(PortfolioFiles.filter());
		dialog.setFilterPath(folder(window).toString());
		if (dialog.open() != null) {
			PortfolioOpening opening = new PortfolioOpening(window);
			for (String name : dialog.getFileNames()) {
				opening.open(Path.of(dialog.getFilterPath(), name));
			}
		}
		return null;
	}

	private static Path folder(IWorkbenchWindow window) {
		Optional<PortfolioDocument> active = window.getService(Documents.class).active();
		return active.map(document -> document.file().getParent()).orElseGet(GoldthreadHome::folder);
	}
}
