package org.goldthread.ui.diagram.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.CreateNodeTool;

/** What a creation tool of the palette asks for; it learns the element that came of it. */
public final class NodeOrder {

	private final CreateNodeTool tool;
	private Optional<EObject> created = Optional.empty();

	/** An order for one node. */
	public NodeOrder(CreateNodeTool tool) {
		this.tool = tool;
	}

	/** The tool in hand. */
	public CreateNodeTool tool() {
		return tool;
	}

	/** The element that was made; empty until then. */
	public Optional<EObject> created() {
		return created;
	}

	void fulfilled(EObject element) {
		created = Optional.of(element);
	}
}
