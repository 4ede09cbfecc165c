package org.goldthread.render.layout;

import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * How one edge runs.
 *
 * @param key of its {@code EdgeView}
 * @param points from the border of its source to the border of its target, at least two; each leg is level or upright
 * @param label middle of its label; on the line, free of figures and of other labels where there is room
 */
public record PlacedEdge(String key, List<Point> points, Point label) {

	public PlacedEdge {
		points = List.copyOf(points);
		if (points.size() < 2) {
			throw new IllegalArgumentException("An edge needs two points: " + key);
		}
	}

	/** Returns whether a leg or the middle of the label lies in an area. */
	public boolean isNear(Bounds area) {
		for (int index = 1; index < points.size(); index++) {
			if (Bounds.between(points.get(index - 1), points.get(index)).grown(1).overlaps(area)) {
				return true;
			}
		}
		return area.contains(new Bounds(label.x(), label.y(), 0, 0));
	}
}
