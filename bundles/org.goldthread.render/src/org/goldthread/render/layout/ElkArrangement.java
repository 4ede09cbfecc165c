package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Arranges figures from left to right with ELK layered. Edges leave a figure by ports of their own and enter by one
 * common port, so that every line can be followed although lines to the same figure share a trunk.
 *
 * @param figures in whole px, the topmost and the leftmost at 0
 * @param routes in whole px
 */
record ElkArrangement(Map<String, Bounds> figures, Map<String, List<Point>> routes) {

	private static final double COLUMN_HINT = 10_000;
	private static final double PLACE_HINT = 1_000_000;

	/** Arranges nodes of given sizes wherever their edges allow. */
	static ElkArrangement free(List<NodeView> nodes, Map<String, CardSize> sizes, List<EdgeView> edges) {
		ElkNode graph = ElkGraphUtil.createGraph();
		ElkOptions.graph(graph, hasLabels(edges));
		Map<String, ElkNode> byKey = new LinkedHashMap<>();
		nodes.forEach(node -> byKey.put(node.key(), figure(graph, sizes.get(node.key()))));
		return layOut(graph, byKey, edges);
	}

	/** Arranges nodes of given sizes in columns, and in each column in the given order. */
	static ElkArrangement inColumns(List<ColumnOrder.Slot> slots, Map<String, CardSize> sizes, List<EdgeView> edges) {
		ElkNode graph = ElkGraphUtil.createGraph();
		ElkOptions.graph(graph, hasLabels(edges));
		ElkOptions.columns(graph, slots.size());
		Map<String, ElkNode> byKey = new LinkedHashMap<>();
		for (ColumnOrder.Slot slot : slots) {
			ElkNode figure = figure(graph, sizes.get(slot.node().key()));
			figure.setLocation(slot.column() * COLUMN_HINT, slot.place() * PLACE_HINT);
			byKey.put(slot.node().key(), figure);
		}
		return layOut(graph, byKey, edges);
	}

	private static ElkArrangement layOut(ElkNode graph, Map<String, ElkNode> byKey, List<EdgeView> edges) {
		Map<String, ElkEdge> lines = lines(edges, byKey);
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		return read(byKey, lines);
	}

	private static boolean hasLabels(List<EdgeView> edges) {
		return edges.stream().anyMatch(edge -> !edge.label().isEmpty());
	}

	private static ElkNode figure(ElkNode graph, CardSize size) {
		ElkNode figure = ElkGraphUtil.createNode(graph);
		ElkOptions.node(figure);
		figure.setDimensions(size.width(), size.height());
		return figure;
	}

	private static Map<String, ElkEdge> lines(List<EdgeView> edges, Map<String, ElkNode> byKey) {
		Map<String, ElkPort> entries = new HashMap<>();
		Map<String, ElkEdge> lines = new LinkedHashMap<>();
		for (EdgeView edge : edges) {
			ElkPort exit = port(byKey.get(edge.sourceKey()), false);
			ElkPort entry = entries.computeIfAbsent(edge.targetKey(), key -> port(byKey.get(key), true));
			lines.put(edge.key(), ElkGraphUtil.createSimpleEdge(exit, entry));
		}
		return lines;
	}

	private static ElkPort port(ElkNode figure, boolean incoming) {
		ElkPort port = ElkGraphUtil.createPort(figure);
		ElkOptions.port(port, incoming);
		return port;
	}

	private static ElkArrangement read(Map<String, ElkNode> byKey, Map<String, ElkEdge> lines) {
		Map<String, Bounds> figures = new LinkedHashMap<>();
		byKey.forEach((key, node) -> figures.put(key,
				new Bounds(Math.round(node.getX()), Math.round(node.getY()), node.getWidth(), node.getHeight())));
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		lines.forEach((key, edge) -> routes.put(key, points(edge.getSections().getFirst())));
		return new ElkArrangement(figures, routes);
	}

	private static List<Point> points(ElkEdgeSection section) {
		List<Point> points = new ArrayList<>();
		points.add(whole(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(whole(bend.getX(), bend.getY())));
		points.add(whole(section.getEndX(), section.getEndY()));
		return points;
	}

	private static Point whole(double x, double y) {
		return new Point(Math.round(x), Math.round(y));
	}
}
