package org.goldthread.ui.diagram.live;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * All that the places in a diagram depend on: two contents with equal footprints lie the same way.
 *
 * @param nodes those on the page, in order
 * @param edges keys, ends and labels in order
 * @param stored what is stored
 */
record Footprint(List<Node> nodes, List<Edge> edges, StoredPositions stored) {

	/**
	 * A node's part in it.
	 *
	 * @param inside all that is said of what is inside: how wide that is, and so how high, shows only when it is placed
	 */
	record Node(String key, CardForm form, CardSize size, List<NodeView> borders, List<NodeView> inside) {

		private static Node of(NodeView node, TextMeasure measure) {
			return new Node(node.key(), CardForm.of(node), CardSize.of(node, measure), node.borders(), node.children());
		}
	}

	/** An edge's part in it. */
	record Edge(String key, String source, String target, String label) {
	}

	static Footprint of(DiagramContents contents, StoredPositions stored, TextMeasure measure) {
		Stream<Node> nodes = contents.nodes().stream().map(node -> Node.of(node, measure));
		Stream<Edge> edges = contents.edges().stream()
				.map((EdgeView edge) -> new Edge(edge.key(), edge.sourceKey(), edge.targetKey(), edge.label()));
		return new Footprint(nodes.toList(), edges.toList(), stored);
	}
}
