package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tools of a diagram that users do not pick from the palette: they come with the views.
 *
 * @param reconnections by name of edge mapping
 * @param drops onto views, by name of the mapping of the view dropped on
 * @param canvasDrops onto the free ground of the diagram
 * @param doubleClicks by name of mapping
 * @param menus of all figures
 */
public record ViewTools(Map<String, List<ReconnectTool>> reconnections, Map<String, List<DropTool>> drops, List<DropTool> canvasDrops,
		Map<String, ElementTool> doubleClicks, List<ToolMenu> menus) {

	/** No tools. */
	public static final ViewTools NONE = new ViewTools(Map.of(), Map.of(), List.of(), Map.of(), List.of());

	public ViewTools {
		reconnections = Map.copyOf(reconnections);
		drops = Map.copyOf(drops);
		canvasDrops = List.copyOf(canvasDrops);
		doubleClicks = Map.copyOf(doubleClicks);
		menus = List.copyOf(menus);
	}

	/** The tools that lead the edges of a mapping elsewhere, in the order of the mapping. */
	public List<ReconnectTool> reconnections(String edgeMapping) {
		return reconnections.getOrDefault(edgeMapping, List.of());
	}

	/** The tools that take what is dropped on the views of a mapping. */
	public List<DropTool> drops(String mapping) {
		return drops.getOrDefault(mapping, List.of());
	}

	/** What a double click on the views of a mapping does; empty when it does nothing of its own. */
	public Optional<ElementTool> doubleClick(String mapping) {
		return Optional.ofNullable(doubleClicks.get(mapping));
	}
}
