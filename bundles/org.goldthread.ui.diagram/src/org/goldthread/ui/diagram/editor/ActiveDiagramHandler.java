package org.goldthread.ui.diagram.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Hands a command of the whole diagram, such as Lay out, to the editor in front, also while a view has the keyboard. */
public final class ActiveDiagramHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DiagramEditor editor) {
			editor.run(event.getCommand().getId());
		}
		return null;
	}
}
