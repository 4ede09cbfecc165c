package org.goldthread.render.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.model.BendKind;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * Where a document says that figures lie and edges run. A snapshot: later changes of the diagram do not show.
 *
 * @param figures by the key of their node
 * @param routes by the key of their edge
 */
public record StoredPositions(Map<String, Figure> figures, Map<String, Route> routes) {

	/** Nothing is stored. */
	public static final StoredPositions NONE = new StoredPositions(Map.of(), Map.of());

	/**
	 * A stored figure.
	 *
	 * @param x left side in px
	 * @param y upper side in px
	 * @param width in px; 0 or less for the natural width
	 * @param height in px; 0 or less for the natural height
	 */
	public record Figure(int x, int y, int width, int height) {

		/** A figure whose bounds are all stored, in whole px. */
		public static Figure of(Bounds bounds) {
			return new Figure((int) Math.round(bounds.x()), (int) Math.round(bounds.y()), (int) Math.round(bounds.width()),
					(int) Math.round(bounds.height()));
		}
	}

	/**
	 * A stored route.
	 *
	 * @param points its bends, with or without its two ends
	 * @param manual whether somebody bent it by hand
	 */
	public record Route(List<Point> points, boolean manual) {

		public Route {
			points = List.copyOf(points);
		}
	}

	public StoredPositions {
		figures = Map.copyOf(figures);
		routes = Map.copyOf(routes);
	}

	/** Reads what a diagram stores; of two entries with one key the later counts, entries without a key do not. */
	public static StoredPositions of(Diagram diagram) {
		Map<String, Figure> figures = new HashMap<>();
		for (DiagramPosition position : diagram.getPositions()) {
			if (position.getKey() != null) {
				figures.put(position.getKey(),
						new Figure(StoredPlace.onPage(position.getX()), StoredPlace.onPage(position.getY()),
								StoredPlace.length(position.getWidth()), StoredPlace.length(position.getHeight())));
			}
		}
		Map<String, Route> routes = new HashMap<>();
		for (DiagramRoute route : diagram.getRoutes()) {
			if (route.getKey() != null && route.getBendPoints() != null) {
				routes.put(route.getKey(),
						new Route(BendPoints.parse(route.getBendPoints()), route.getKind() == BendKind.MANUAL));
			}
		}
		return new StoredPositions(figures, routes);
	}
}
