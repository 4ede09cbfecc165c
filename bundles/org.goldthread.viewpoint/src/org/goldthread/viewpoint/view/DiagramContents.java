package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What a diagram shows at one moment, without positions. Two evaluations of the same model give equal contents.
 *
 * @param title title of the picture
 * @param nodes top-level nodes: mappings in the order of the specification, elements in the order of their candidates
 * @param edges every edge ends at nodes that are here, at any depth
 * @param problems expressions that failed, each once
 */
public record DiagramContents(String title, List<NodeView> nodes, List<EdgeView> edges, List<EvaluationProblem> problems) {

	public DiagramContents {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		problems = List.copyOf(problems);
	}

	/** Contents that were evaluated without problems. */
	public DiagramContents(String title, List<NodeView> nodes, List<EdgeView> edges) {
		this(title, nodes, edges, List.of());
	}

	/** Every node at any depth, those on borders too; each after the node that it is in. Collected anew at each call. */
	public List<NodeView> allNodes() {
		List<NodeView> all = new ArrayList<>();
		nodes.forEach(node -> node.addTo(all));
		return all;
	}
}
