package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/** Fits stored routes to figures that may have moved since. */
final class StoredRoutes {

	private static final double TOUCH = 1.5;

	private StoredRoutes() {
	}

	/** Returns whether a route still runs from the border of one figure to the border of the other with level and upright legs. */
	static boolean fits(List<Point> points, Bounds source, Bounds target) {
		if (points.size() < 2 || !onBorder(points.getFirst(), source) || !onBorder(points.getLast(), target)) {
			return false;
		}
		for (int index = 1; index < points.size(); index++) {
			if (points.get(index - 1).x() != points.get(index).x() && points.get(index - 1).y() != points.get(index).y()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Joins the bends that somebody made to figures: legs are added or bent where they would be neither level nor upright.
	 *
	 * @param points bends, with or without ends on the borders; at least one
	 */
	static List<Point> join(List<Point> points, Bounds source, Bounds target) {
		List<Point> bends = new ArrayList<>(points);
		if (bends.size() > 1 && onBorder(bends.getFirst(), source)) {
			bends.removeFirst();
		}
		if (bends.size() > 1 && onBorder(bends.getLast(), target)) {
			bends.removeLast();
		}
		List<Point> route = new ArrayList<>();
		route.add(border(source, bends.getFirst()));
		bends.forEach(bend -> legTo(route, bend));
		legTo(route, border(target, bends.getLast()));
		return route;
	}

	private static void legTo(List<Point> route, Point next) {
		Point last = route.getLast();
		if (last.x() != next.x() && last.y() != next.y()) {
			route.add(new Point(next.x(), last.y()));
		}
		route.add(next);
	}

	/** The point of a figure's border that is nearest to straight across from a point outside. */
	private static Point border(Bounds figure, Point outside) {
		boolean beside = outside.x() < figure.x() || outside.x() > figure.right();
		double x = Math.clamp(outside.x(), figure.x(), figure.right());
		double y = Math.clamp(outside.y(), figure.y(), figure.bottom());
		if (beside) {
			return new Point(x, outside.y() == y ? y : figure.centre().y());
		}
		return new Point(x, outside.y() < figure.centre().y() ? figure.y() : figure.bottom());
	}

	private static boolean onBorder(Point point, Bounds figure) {
		boolean near = figure.grown(TOUCH).contains(new Bounds(point.x(), point.y(), 0, 0));
		boolean inside = new Bounds(point.x(), point.y(), 0, 0).overlaps(figure.grown(-TOUCH));
		return near && !inside;
	}
}
