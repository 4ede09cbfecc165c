package org.goldthread.render.layout;

import java.util.stream.Stream;

import org.goldthread.render.geometry.Bounds;

/** Computes how much room a placed diagram takes. */
final class DiagramExtent {

	private DiagramExtent() {
	}

	static Bounds of(PlacedDiagram diagram) {
		Stream<Bounds> figures = diagram.nodes().stream().map(PlacedNode::bounds);
		Stream<Bounds> bends = diagram.edges().stream().flatMap(edge -> edge.points().stream())
				.map(point -> new Bounds(point.x(), point.y(), 0, 0));
		return Stream.concat(figures, bends).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
	}
}
