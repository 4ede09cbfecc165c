package org.goldthread.viewpoint.specification;

import java.util.List;

/**
 * A part of a diagram that shows or not as a whole.
 *
 * @param label what users read
 * @param optional whether users can switch it; false shows always
 * @param activeByDefault whether an optional layer shows in a new diagram
 */
public record Layer(String name, String label, boolean optional, boolean activeByDefault, List<NodeMapping> nodeMappings,
		List<EdgeMapping> edgeMappings, List<ToolSection> toolSections) {

	public Layer {
		nodeMappings = List.copyOf(nodeMappings);
		edgeMappings = List.copyOf(edgeMappings);
		toolSections = List.copyOf(toolSections);
	}
}
