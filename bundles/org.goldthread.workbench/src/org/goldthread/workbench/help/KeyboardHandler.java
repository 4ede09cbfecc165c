package org.goldthread.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows all keys. */
public final class KeyboardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new KeyboardDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
		return null;
	}
}
