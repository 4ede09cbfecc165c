package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Arranges figures from left to right with ELK layered. Edges leave a figure by ports of their own and enter by one
 * common port, so that every line can be followed although lines to the same figure share a trunk. Containers that edges lead
 * into are arranged with the rest, all others as a block.
 */
final class ElkArrangement {

	private static final double COLUMN_HINT = 10_000;
	private static final double PLACE_HINT = 1_000_000;

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Blocks blocks;
	private final TextMeasure measure;
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<String, Block> closed = new HashMap<>();

	private ElkArrangement(TextMeasure measure) {
		this.measure = measure;
		blocks = new Blocks(measure);
	}

	/** Arranges nodes wherever their edges allow. */
	static Arranged free(List<NodeView> nodes, NodeTree tree, List<EdgeView> edges, TextMeasure measure) {
		ElkArrangement arrangement = new ElkArrangement(measure);
		Lifting lifting = new Lifting(tree);
		List<EdgeView> lifted = lifting.toFree(edges);
		Set<String> opened = lifting.opened(lifted);
		ElkOptions.graph(arrangement.graph, tree.entries().size(), hasLabels(edges));
		if (!opened.isEmpty()) {
			ElkOptions.hierarchy(arrangement.graph);
		}
		nodes.forEach(node -> arrangement.add(arrangement.graph, node, tree, opened));
		return arrangement.layOut(tree, lifted, edges);
	}

	/**
	 * Arranges nodes in columns, and in each column in the given order; what is inside them does not count.
	 *
	 * @param fixed whether the order is kept to the letter; otherwise neighbours may change places where that saves a crossing
	 */
	static Arranged inColumns(List<ColumnOrder.Slot> slots, boolean fixed, NodeTree tree, List<EdgeView> edges, TextMeasure measure) {
		ElkArrangement arrangement = new ElkArrangement(measure);
		ElkOptions.graph(arrangement.graph, tree.entries().size(), hasLabels(edges));
		ElkOptions.columns(arrangement.graph, slots.size(), fixed);
		for (ColumnOrder.Slot slot : slots) {
			ElkNode figure = arrangement.add(arrangement.graph, slot.node(), tree, Set.of());
			figure.setLocation(slot.column() * COLUMN_HINT, slot.place() * PLACE_HINT);
		}
		return arrangement.layOut(tree, new Lifting(tree).toPage(edges), edges);
	}

	private static boolean hasLabels(List<EdgeView> edges) {
		return edges.stream().anyMatch(edge -> !edge.label().isEmpty());
	}

	private ElkNode add(ElkNode parent, NodeView node, NodeTree tree, Set<String> opened) {
		ElkNode figure = ElkGraphUtil.createNode(parent);
		nodes.put(node.key(), figure);
		CardForm form = tree.entry(node.key()).form();
		if (opened.contains(node.key())) {
			CardSize heading = CardSize.of(node, form, measure);
			ElkOptions.container(figure, ContainerSpace.of(form), heading, BorderPlaces.overhang(node.borders(), measure));
			node.children().forEach(child -> add(figure, child, tree, opened));
		} else {
			Block block = blocks.of(node, form);
			closed.put(node.key(), block);
			ElkOptions.node(figure);
			figure.setDimensions(block.width(), block.height() + BorderPlaces.overhang(node.borders(), measure));
		}
		return figure;
	}

	private Arranged layOut(NodeTree tree, List<EdgeView> lifted, List<EdgeView> edges) {
		Map<String, ElkEdge> lines = lines(lifted);
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		Map<String, Bounds> figures = new LinkedHashMap<>();
		nodes.forEach((key, node) -> read(tree.entry(key).node(), node, figures));
		Set<EdgeView> asDrawn = new HashSet<>(edges);
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		for (EdgeView edge : lifted) {
			if (asDrawn.contains(edge)) {
				routes.put(edge.key(), points(lines.get(edge.key())));
			}
		}
		return new Arranged(figures, Straightening.of(lifted, figures, routes), List.of());
	}

	private Map<String, ElkEdge> lines(List<EdgeView> edges) {
		Map<String, ElkPort> entries = new HashMap<>();
		Map<String, ElkEdge> lines = new LinkedHashMap<>();
		for (EdgeView edge : edges) {
			ElkPort exit = port(nodes.get(edge.sourceKey()), false);
			ElkPort entry = entries.computeIfAbsent(edge.targetKey(), key -> port(nodes.get(key), true));
			lines.put(edge.key(), ElkGraphUtil.createSimpleEdge(exit, entry));
		}
		return lines;
	}

	private static ElkPort port(ElkNode figure, boolean incoming) {
		ElkPort port = ElkGraphUtil.createPort(figure);
		ElkOptions.port(port, incoming);
		return port;
	}

	private void read(NodeView view, ElkNode node, Map<String, Bounds> figures) {
		Point corner = corner(node);
		double x = Math.round(corner.x());
		double y = Math.round(corner.y());
		Block block = closed.get(view.key());
		if (block == null) {
			double height = node.getHeight() - BorderPlaces.overhang(view.borders(), measure);
			Bounds bounds = new Bounds(x, y, Math.round(corner.x() + node.getWidth()) - x, Math.round(corner.y() + height) - y);
			figures.put(view.key(), bounds);
			figures.putAll(BorderPlaces.of(view, bounds, measure));
		} else {
			figures.putAll(block.at(view.key(), x, y));
		}
	}

	/** The top left corner of a node on the page. */
	private static Point corner(ElkNode node) {
		Point corner = new Point(0, 0);
		for (ElkNode around = node; around.getParent() != null; around = around.getParent()) {
			corner = corner.moved(around.getX(), around.getY());
		}
		return corner;
	}

	private static List<Point> points(ElkEdge edge) {
		Point corner = corner(edge.getContainingNode());
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Point> points = new ArrayList<>();
		points.add(whole(corner, section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(whole(corner, bend.getX(), bend.getY())));
		points.add(whole(corner, section.getEndX(), section.getEndY()));
		return points;
	}

	private static Point whole(Point corner, double x, double y) {
		return new Point(Math.round(corner.x() + x), Math.round(corner.y() + y));
	}
}
