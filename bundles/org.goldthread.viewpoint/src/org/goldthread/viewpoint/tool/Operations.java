package org.goldthread.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ModelOperation;

/** Carries out operations that belong to no tool of a diagram. */
public final class Operations {

	private Operations() {
	}

	/**
	 * Runs an operation inside an edit.
	 *
	 * @throws ToolException when it cannot do what it says, or would lead to another diagram
	 */
	public static void run(Interpreter interpreter, ModelOperation operation, Scope scope) {
		List<DiagramLink> links = new ArrayList<>();
		new OperationRun(interpreter, new ArrayList<>(), links).run(operation, scope);
		if (!links.isEmpty()) {
			throw new ToolException("Only a double click or the menu can open another diagram");
		}
	}
}
