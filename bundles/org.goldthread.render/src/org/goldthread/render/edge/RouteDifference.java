package org.goldthread.render.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/** Tells where two routes of an edge look different, so that no more is painted anew than that. */
public final class RouteDifference {

	/** Where a leg is shorter than this, its bend is less round, and so looks different as well. */
	private static final double LEAST_LEG = 2 * EdgePainter.BEND;

	private RouteDifference() {
	}

	/**
	 * Returns what holds all of both routes that is not in the other; empty for equal routes. Width, bends and arrows of the line
	 * reach beyond it.
	 *
	 * @param before points of a route, at least two
	 * @param after points of another route, at least two
	 */
	public static Optional<Bounds> between(List<Point> before, List<Point> after) {
		if (before.equals(after)) {
			return Optional.empty();
		}
		int most = Math.min(before.size(), after.size());
		int first = 0;
		while (first < most && before.get(first).equals(after.get(first))) {
			first++;
		}
		int last = 0;
		while (last < most - first && fromEnd(before, last).equals(fromEnd(after, last))) {
			last++;
		}
		List<Point> one = middle(before, first, last);
		List<Point> other = middle(after, first, last);
		if (first > 0) {
			shorten(one, other);
		}
		if (last > 0) {
			shorten(one.reversed(), other.reversed());
		}
		one.addAll(other);
		return one.stream().map(point -> new Bounds(point.x(), point.y(), 0, 0)).reduce(Bounds::union);
	}

	private static Point fromEnd(List<Point> points, int index) {
		return points.get(points.size() - 1 - index);
	}

	private static List<Point> middle(List<Point> points, int first, int last) {
		return new ArrayList<>(points.subList(Math.max(0, first - 1), points.size() - Math.max(0, last - 1)));
	}

	/** Takes off what the first legs have in common, where they start at one point in one direction. */
	private static void shorten(List<Point> one, List<Point> other) {
		if (one.size() < 2 || other.size() < 2) {
			return;
		}
		Point start = one.getFirst();
		Point near = start.axisDistance(one.get(1)) < start.axisDistance(other.get(1)) ? one.get(1) : other.get(1);
		if (sameWay(start, one.get(1), other.get(1)) && start.axisDistance(near) > LEAST_LEG) {
			one.set(0, near);
			other.set(0, near);
		}
	}

	private static boolean sameWay(Point start, Point one, Point other) {
		boolean level = start.y() == one.y() && start.y() == other.y() && (one.x() - start.x()) * (other.x() - start.x()) > 0;
		boolean upright = start.x() == one.x() && start.x() == other.x() && (one.y() - start.y()) * (other.y() - start.y()) > 0;
		return level || upright;
	}
}
