package org.goldthread.viewpoint.specification;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param label what users read
 * @param tools those that users pick: creation of nodes and of edges; the others belong to mappings
 */
public record ToolSection(String name, String label, List<PaletteTool> tools) {

	public ToolSection {
		tools = List.copyOf(tools);
	}
}
