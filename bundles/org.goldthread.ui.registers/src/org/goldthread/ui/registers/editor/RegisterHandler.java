package org.goldthread.ui.registers.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Hands a command of the register to the editor in front, also while a view has the keyboard. */
public final class RegisterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RegisterEditor editor) {
			editor.run(event.getCommand().getId());
		}
		return null;
	}
}
