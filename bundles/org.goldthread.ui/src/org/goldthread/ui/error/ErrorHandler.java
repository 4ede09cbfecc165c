package org.goldthread.ui.error;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** The one place where errors of the workbench arrive, expected or not: logs each, and shows what users have to know. */
public final class ErrorHandler extends AbstractStatusHandler {

	/** Logs an error and shows it; may be called from any thread. */
	public static void show(ErrorReport report) {
		StatusManager.getManager().handle(report, StatusManager.LOG | StatusManager.SHOW);
	}

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		boolean wanted = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
		if ((style & StatusManager.LOG) != 0) {
			StatusManager.getManager().addLoggedStatus(status);
			Platform.getLog(ErrorHandler.class).log(status);
		}
		if (wanted && status.getSeverity() != IStatus.CANCEL && PlatformUI.isWorkbenchRunning()) {
			boolean block = (style & StatusManager.BLOCK) != 0;
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (block && display.getThread() == Thread.currentThread()) {
				ErrorDialog.open(status);
			} else {
				display.asyncExec(() -> ErrorDialog.open(status));
			}
		}
	}
}
