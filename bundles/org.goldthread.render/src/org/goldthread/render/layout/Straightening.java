package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.viewpoint.view.EdgeView;

/** Makes short lines straight that go up or down by a little only, by moving the point where they leave their figure. */
final class Straightening {

	private static final double LITTLE = 16;
	private static final double SHORT = 240;
	private static final double FROM_CORNER = 10;
	private static final double BETWEEN_ENDS = 8;
	private static final int POINTS_WITH_ONE_STEP = 4;

	private Straightening() {
	}

	/** Returns the routes with those made straight that can be. */
	static Map<String, List<Point>> of(List<EdgeView> edges, Map<String, Bounds> figures, Map<String, List<Point>> routes) {
		Map<String, List<Double>> exits = new HashMap<>();
		for (EdgeView edge : edges) {
			if (routes.containsKey(edge.key())) {
				exits.computeIfAbsent(edge.sourceKey(), key -> new ArrayList<>()).add(routes.get(edge.key()).getFirst().y());
			}
		}
		Map<String, List<Point>> straight = new LinkedHashMap<>(routes);
		for (EdgeView edge : edges) {
			List<Point> route = routes.getOrDefault(edge.key(), List.of());
			if (hasOneSmallStep(route)) {
				double from = route.getFirst().y();
				double to = route.getLast().y();
				List<Double> others = exits.get(edge.sourceKey());
				others.remove(from);
				boolean free = others.stream().noneMatch(other -> Math.abs(other - to) < BETWEEN_ENDS);
				Bounds source = figures.get(edge.sourceKey());
				boolean inside = to >= source.y() + FROM_CORNER && to <= source.bottom() - FROM_CORNER;
				others.add(free && inside ? to : from);
				if (free && inside) {
					straight.put(edge.key(), List.of(new Point(route.getFirst().x(), to), route.getLast()));
				}
			}
		}
		return straight;
	}

	private static boolean hasOneSmallStep(List<Point> route) {
		if (route.size() != POINTS_WITH_ONE_STEP) {
			return false;
		}
		Point first = route.getFirst();
		Point last = route.getLast();
		return route.get(1).y() == first.y() && route.get(2).y() == last.y() && Math.abs(last.y() - first.y()) <= LITTLE
				&& Math.abs(last.x() - first.x()) <= SHORT;
	}
}
