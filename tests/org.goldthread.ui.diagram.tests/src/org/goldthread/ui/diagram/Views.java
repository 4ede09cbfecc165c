package org.goldthread.ui.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.Colour;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeStyle;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeStyle;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.Routing;
import org.goldthread.viewpoint.view.Shape;

/** Views and places for tests; nodes are named by one word, edges by "source>target". */
public final class Views {

	private static final Colour GREY = new Colour(128, 128, 128, "");
	private static final NodeStyle CARD = new NodeStyle(Shape.CARD, GREY, GREY, LineStyle.SOLID, 1, GREY, false, false,
			Optional.empty(), 0, 0);
	private static final EdgeStyle LINE = new EdgeStyle(GREY, LineStyle.SOLID, 1, Arrow.NONE, Arrow.IN_FILLED, Routing.ORTHOGONAL);

	private Views() {
	}

	/** A node of an element of its own. */
	public static NodeView node(String key) {
		return node(key, GoldthreadFactory.eINSTANCE.createWorkstream());
	}

	/** A node of an element. */
	public static NodeView node(String key, EObject element) {
		return new NodeView(key, "Card", element, key, "Title of " + key, "", "", CARD, List.of());
	}

	/** The same node with another title. */
	public static NodeView titled(NodeView node, String title) {
		return new NodeView(node.key(), node.mapping(), node.element(), node.reference(), title, node.fact(), node.tooltip(),
				node.style(), node.children());
	}

	/** The same node as a container of others. */
	public static NodeView holding(NodeView node, NodeView... inside) {
		return new NodeView(node.key(), node.mapping(), node.element(), node.reference(), node.title(), node.fact(), node.tooltip(),
				node.style(), List.of(inside));
	}

	/** An edge between two nodes, of an element of its own. */
	public static EdgeView edge(String source, String target) {
		return edge(source, target, GoldthreadFactory.eINSTANCE.createContribution());
	}

	/** An edge between two nodes. */
	public static EdgeView edge(String source, String target, EObject element) {
		return new EdgeView(source + ">" + target, "Line", element, source, target, "", LINE);
	}

	/** A diagram. */
	public static DiagramContents contents(List<NodeView> nodes, EdgeView... edges) {
		return new DiagramContents("Test", nodes, List.of(edges));
	}

	/** All nodes of a diagram side by side, with straight edges. */
	public static PlacedDiagram placed(DiagramContents contents) {
		List<PlacedNode> nodes = contents.nodes().stream()
				.map(node -> new PlacedNode(node.key(), new Bounds(300.0 * contents.nodes().indexOf(node), 0, 220, 70))).toList();
		List<PlacedEdge> edges = contents.edges().stream()
				.map(edge -> new PlacedEdge(edge.key(), List.of(new Point(220, 35), new Point(300, 35)), new Point(260, 35))).toList();
		return new PlacedDiagram(nodes, edges, List.of());
	}
}
