package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;

/** Names what is wrong with a placed diagram, one sentence each; the lists are empty for a good one. */
final class LayoutProperties {

	private static final double TOUCH = 1.5;

	private LayoutProperties() {
	}

	static List<String> closerThan(double distance, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (PlacedNode first : placed.nodes()) {
			for (PlacedNode second : placed.nodes()) {
				if (first.key().compareTo(second.key()) < 0 && first.bounds().grown(distance).overlaps(second.bounds())) {
					faults.add(first + " is too near to " + second);
				}
			}
		}
		return faults;
	}

	static List<String> slanted(PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (PlacedEdge edge : placed.edges()) {
			for (int index = 1; index < edge.points().size(); index++) {
				Point from = edge.points().get(index - 1);
				Point to = edge.points().get(index);
				if (from.x() != to.x() && from.y() != to.y()) {
					faults.add(edge.key() + " slants from " + from + " to " + to);
				}
			}
		}
		return faults;
	}

	static List<String> loose(DiagramContents contents, PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (EdgeView edge : contents.edges()) {
			List<Point> points = placed.edge(edge.key()).orElseThrow().points();
			if (!touches(points.getFirst(), bounds(placed, edge.sourceKey()))) {
				faults.add(edge.key() + " does not start at its source");
			}
			if (!touches(points.getLast(), bounds(placed, edge.targetKey()))) {
				faults.add(edge.key() + " does not end at its target");
			}
		}
		return faults;
	}

	static List<String> throughFigures(PlacedDiagram placed) {
		List<String> faults = new ArrayList<>();
		for (PlacedEdge edge : placed.edges()) {
			for (int index = 1; index < edge.points().size(); index++) {
				Bounds leg = Bounds.between(edge.points().get(index - 1), edge.points().get(index)).grown(0.5);
				placed.nodes().stream().filter(node -> node.bounds().grown(-TOUCH).overlaps(leg))
						.forEach(node -> faults.add(edge.key() + " runs through " + node.key()));
			}
		}
		return faults;
	}

	static List<String> againstTheDirection(DiagramContents contents, PlacedDiagram placed) {
		return contents.edges().stream()
				.filter(edge -> bounds(placed, edge.sourceKey()).right() >= bounds(placed, edge.targetKey()).x()).map(EdgeView::key).toList();
	}

	/** Returns the left sides of each mapping's figures. */
	static Map<String, List<Double>> columns(DiagramContents contents, PlacedDiagram placed) {
		return contents.nodes().stream().collect(Collectors.groupingBy(node -> node.mapping(),
				Collectors.mapping(node -> bounds(placed, node.key()).x(), Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
	}

	/** Returns the keys from top to bottom of the figures that begin at the same left side as the given one. */
	static List<String> order(PlacedDiagram placed, String mapping) {
		return placed.nodes().stream().filter(node -> node.key().startsWith(mapping + ":"))
				.sorted((first, second) -> Double.compare(first.bounds().y(), second.bounds().y())).map(PlacedNode::key).toList();
	}

	static Bounds bounds(PlacedDiagram placed, String key) {
		return placed.node(key).orElseThrow().bounds();
	}

	private static boolean touches(Point point, Bounds figure) {
		Bounds area = new Bounds(point.x() - TOUCH, point.y() - TOUCH, 2 * TOUCH, 2 * TOUCH);
		return area.overlaps(figure) && !figure.grown(-TOUCH - 0.1).overlaps(new Bounds(point.x() - 0.05, point.y() - 0.05, 0.1, 0.1));
	}
}
