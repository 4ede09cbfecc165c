package org.goldthread.workbench.window;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs what menus run, from other controls. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command without parameters; one that is not possible now does nothing. */
	public static void run(IWorkbenchWindow window, String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(Commands.class).warn(command + " was not run", e);
		}
	}

	/** Switches a window to a perspective. */
	public static void showPerspective(IWorkbenchWindow window, String perspective) {
		try {
			window.getWorkbench().showPerspective(perspective, window);
		} catch (WorkbenchException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
