package org.goldthread.render.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Contents of a diagram without some of its nodes, what is in them and on their borders, and the edges that end there.
 *
 * @param contents what is left; the same object where nothing is left out
 * @param leftOut the nodes left out, without those inside another one
 */
public record ShownViews(DiagramContents contents, List<NodeView> leftOut) {

	public ShownViews {
		leftOut = List.copyOf(leftOut);
	}

	/** Leaves out the nodes with the given keys, at any depth; keys of no node do not matter. */
	public static ShownViews without(DiagramContents contents, Set<String> keys) {
		return keys.isEmpty() ? new ShownViews(contents, List.of()) : without(contents, node -> keys.contains(node.key()));
	}

	/** Leaves out the nodes of which a predicate holds, at any depth. */
	static ShownViews without(DiagramContents contents, Predicate<NodeView> out) {
		List<NodeView> leftOut = new ArrayList<>();
		List<NodeView> nodes = kept(contents.nodes(), out, leftOut);
		if (leftOut.isEmpty()) {
			return new ShownViews(contents, leftOut);
		}
		Set<String> gone = new HashSet<>();
		leftOut.forEach(node -> node.withAllInside().forEach(inside -> gone.add(inside.key())));
		List<EdgeView> edges = contents.edges().stream()
				.filter(edge -> !gone.contains(edge.sourceKey()) && !gone.contains(edge.targetKey())).toList();
		return new ShownViews(new DiagramContents(contents.title(), nodes, edges, contents.problems()), leftOut);
	}

	private static List<NodeView> kept(List<NodeView> nodes, Predicate<NodeView> out, List<NodeView> leftOut) {
		List<NodeView> kept = new ArrayList<>(nodes.size());
		for (NodeView node : nodes) {
			if (out.test(node)) {
				leftOut.add(node);
			} else {
				kept.add(inside(node, out, leftOut));
			}
		}
		return kept;
	}

	private static NodeView inside(NodeView node, Predicate<NodeView> out, List<NodeView> leftOut) {
		int before = leftOut.size();
		List<NodeView> children = kept(node.children(), out, leftOut);
		List<NodeView> borders = kept(node.borders(), out, leftOut);
		return leftOut.size() == before ? node
				: new NodeView(node.key(), node.mapping(), node.element(), node.reference(), node.title(), node.fact(), node.tooltip(),
						node.style(), node.arrangement(), children, borders);
	}
}
