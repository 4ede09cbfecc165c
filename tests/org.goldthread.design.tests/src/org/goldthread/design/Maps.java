package org.goldthread.design;

import java.util.Set;

import org.goldthread.model.Portfolio;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.tool.DiagramTools;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/** The shipped outcomes map, for tests. */
final class Maps {

	static final GoldthreadViewpoint VIEWPOINT = GoldthreadViewpoint.load();
	static final DiagramSpecification MAP = VIEWPOINT.diagram(GoldthreadViewpoint.OUTCOMES_MAP);
	static final DiagramEvaluator EVALUATOR = VIEWPOINT.evaluator();

	private Maps() {
	}

	static DiagramContents of(Portfolio portfolio) {
		return EVALUATOR.evaluate(MAP, portfolio, Set.of(), Set.of());
	}

	static NodeView node(Portfolio portfolio, String reference) {
		return of(portfolio).nodes().stream().filter(node -> node.reference().equals(reference)).findFirst().orElseThrow();
	}

	static EdgeView edge(Portfolio portfolio, String mapping) {
		return of(portfolio).edges().stream().filter(edge -> edge.mapping().equals(mapping)).findFirst().orElseThrow();
	}

	static DiagramTools tools(Portfolio portfolio) {
		return new DiagramTools(EVALUATOR, MAP, portfolio);
	}

	static CreateNodeTool nodeTool(String name) {
		return (CreateNodeTool) tool(name);
	}

	static CreateEdgeTool contributionTool() {
		return (CreateEdgeTool) tool("newContribution");
	}

	private static PaletteTool tool(String name) {
		return MAP.toolSections(Set.of()).stream().flatMap(section -> section.tools().stream()).filter(tool -> tool.name().equals(name))
				.findFirst().orElseThrow();
	}
}
