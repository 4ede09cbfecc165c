package org.goldthread.ui.diagram.edit;

import java.util.Optional;

import org.goldthread.viewpoint.specification.CreateNodeTool;

/** What a creation tool of the palette asks for; it learns the key of the node that came of it. */
public final class NodeOrder {

	private final CreateNodeTool tool;
	private Optional<String> createdKey = Optional.empty();

	/** An order for one node. */
	public NodeOrder(CreateNodeTool tool) {
		this.tool = tool;
	}

	/** The tool in hand. */
	public CreateNodeTool tool() {
		return tool;
	}

	/** Key of the node that was made; empty until then. */
	public Optional<String> createdKey() {
		return createdKey;
	}

	void fulfilled(String key) {
		createdKey = Optional.of(key);
	}
}
