package org.goldthread.ui.diagram.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Contents of a diagram without what users took off it.
 *
 * @param contents what is left: without the hidden nodes, what is in them, and edges that end there
 * @param hidden the nodes left out, without those inside another one
 */
record HiddenViews(DiagramContents contents, List<NodeView> hidden) {

	HiddenViews {
		hidden = List.copyOf(hidden);
	}

	/** Leaves out nodes by key. */
	static HiddenViews of(DiagramContents all, Set<String> keys) {
		if (keys.isEmpty()) {
			return new HiddenViews(all, List.of());
		}
		List<NodeView> hidden = new ArrayList<>();
		List<NodeView> left = without(all.nodes(), keys, hidden);
		if (hidden.isEmpty()) {
			return new HiddenViews(all, List.of());
		}
		Set<String> gone = new HashSet<>();
		hidden.forEach(node -> node.withAllInside().forEach(inner -> gone.add(inner.key())));
		return new HiddenViews(new DiagramContents(all.title(), left,
				all.edges().stream().filter(edge -> !gone.contains(edge.sourceKey()) && !gone.contains(edge.targetKey())).toList(),
				all.problems()), hidden);
	}

	private static List<NodeView> without(List<NodeView> nodes, Set<String> keys, List<NodeView> hidden) {
		List<NodeView> left = new ArrayList<>();
		for (NodeView node : nodes) {
			if (keys.contains(node.key())) {
				hidden.add(node);
			} else {
				left.add(inner(node, keys, hidden));
			}
		}
		return left;
	}

	private static NodeView inner(NodeView node, Set<String> keys, List<NodeView> hidden) {
		List<NodeView> children = without(node.children(), keys, hidden);
		List<NodeView> borders = without(node.borders(), keys, hidden);
		return children.equals(node.children()) && borders.equals(node.borders()) ? node
				: new NodeView(node.key(), node.mapping(), node.element(), node.reference(), node.title(), node.fact(), node.tooltip(),
						node.style(), node.arrangement(), children, borders);
	}
}
