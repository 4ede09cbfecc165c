package org.goldthread.render.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * What an automatic arrangement found, in whole px.
 *
 * @param figures bounds of all nodes at any depth
 * @param routes points of those edges that the arrangement has led itself
 * @param headings over parts of the diagram; empty where the presentation's columns have theirs
 */
record Arranged(Map<String, Bounds> figures, Map<String, List<Point>> routes, List<PlacedHeading> headings) {

	Arranged moved(double right, double down) {
		Map<String, Bounds> movedFigures = new LinkedHashMap<>();
		figures.forEach((key, bounds) -> movedFigures.put(key, bounds.moved(right, down)));
		Map<String, List<Point>> movedRoutes = new LinkedHashMap<>();
		routes.forEach((key, points) -> movedRoutes.put(key, points.stream().map(point -> point.moved(right, down)).toList()));
		return new Arranged(movedFigures, movedRoutes,
				headings.stream().map(heading -> new PlacedHeading(heading.text(), heading.x() + right, heading.width())).toList());
	}
}
