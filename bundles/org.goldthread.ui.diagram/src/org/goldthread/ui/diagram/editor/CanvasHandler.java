package org.goldthread.ui.diagram.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Does something on the canvas while that is possible. */
final class CanvasHandler extends AbstractHandler {

	private final BooleanSupplier possible;
	private final Runnable action;

	CanvasHandler(BooleanSupplier possible, Runnable action) {
		this.possible = possible;
		this.action = action;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (possible.getAsBoolean()) {
			action.run();
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		refresh();
	}

	void refresh() {
		setBaseEnabled(possible.getAsBoolean());
	}
}
