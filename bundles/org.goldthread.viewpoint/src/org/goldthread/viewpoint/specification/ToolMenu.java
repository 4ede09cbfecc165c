package org.goldthread.viewpoint.specification;

import java.util.List;

/**
 * Tools in the menu of a figure.
 *
 * @param label of the sub menu; empty for entries of the menu itself
 */
public record ToolMenu(String label, List<ElementTool> tools) {

	public ToolMenu {
		tools = List.copyOf(tools);
	}
}
