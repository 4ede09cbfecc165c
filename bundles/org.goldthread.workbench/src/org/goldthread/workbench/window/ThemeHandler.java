package org.goldthread.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.theme.WorkbenchTheme.Choice;

/** Switches between light, dark, and the desktop's own. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!HandlerUtil.matchesRadioState(event)) {
			String chosen = event.getParameter(RadioState.PARAMETER_ID);
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(WorkbenchTheme.class).choose(Choice.valueOf(chosen));
			HandlerUtil.updateRadioState(event.getCommand(), chosen);
		}
		return null;
	}
}
