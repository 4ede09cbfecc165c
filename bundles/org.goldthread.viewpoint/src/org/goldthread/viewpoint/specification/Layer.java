package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a diagram that shows or not as a whole.
 *
 * @param label what users read
 * @param optional whether users can switch it; false shows always
 * @param activeByDefault whether an optional layer shows in a new diagram
 * @param nodeMappings of the nodes of the top level, those of other layers that it shares too
 * @param inside mappings of the nodes inside those, or on their borders, which show while the layer does
 */
public record Layer(String name, String label, boolean optional, boolean activeByDefault, List<NodeMapping> nodeMappings,
		List<NodeMapping> inside, List<EdgeMapping> edgeMappings, List<ToolSection> toolSections) {

	public Layer {
		nodeMappings = List.copyOf(nodeMappings);
		inside = List.copyOf(inside);
		edgeMappings = List.copyOf(edgeMappings);
		toolSections = List.copyOf(toolSections);
	}

	/** All mappings of nodes that show while the layer does. */
	public Stream<NodeMapping> allNodeMappings() {
		return Stream.concat(nodeMappings.stream(), inside.stream());
	}
}
