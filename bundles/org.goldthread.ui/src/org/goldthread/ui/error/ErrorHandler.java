package org.goldthread.ui.error;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The one place where errors of the workbench arrive, expected or not: logs each, and shows what users have to know. While one
 * dialog is open, further errors are logged only, so that a repeated fault does not bury the window.
 */
public final class ErrorHandler extends AbstractStatusHandler {

	private boolean open;

	/** Logs an error and shows it; may be called from any thread, and returns without waiting for the user. */
	public static void show(ErrorReport report) {
		StatusManager.getManager().handle(report, StatusManager.LOG | StatusManager.SHOW);
	}

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & StatusManager.LOG) != 0) {
			StatusManager.getManager().addLoggedStatus(status);
			Platform.getLog(ErrorHandler.class).log(status);
		}
		boolean blocking = (style & StatusManager.BLOCK) != 0;
		if ((blocking || (style & StatusManager.SHOW) != 0) && PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (blocking && Display.getCurrent() == display) {
				tell(status);
			} else {
				display.asyncExec(() -> tell(status));
			}
		}
	}

	private void tell(IStatus status) {
		if (open) {
			return;
		}
		open = true;
		try {
			new ErrorDialog(parent(), ErrorText.of(status)).open();
		} finally {
			open = false;
		}
	}

	private static Shell parent() {
		Shell active = Display.getCurrent().getActiveShell();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null && window != null ? window.getShell() : active;
	}
}
