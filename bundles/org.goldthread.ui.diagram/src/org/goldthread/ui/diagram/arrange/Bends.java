package org.goldthread.ui.diagram.arrange;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Point;

/**
 * Changes how an edge bends. A route runs from the border of its source to the border of its target in level and upright legs; what
 * comes back is its bends alone, without the two ends, which lie where the figures are. No bends means a route that is found
 * automatically.
 */
public final class Bends {

	/** Nearer than this to a straight line, in px, a bend is none. */
	private static final double STRAIGHT = 5;
	private static final double STUB = 16;

	private Bends() {
	}

	/** The bends once a leg, counted from 0 at the source, is dragged sideways to a place. */
	public static List<Point> moveLeg(List<Point> route, int leg, Point to) {
		Point from = route.get(leg);
		Point until = route.get(leg + 1);
		boolean level = isLevel(from, until);
		Point start = level ? new Point(from.x(), to.y()) : new Point(to.x(), from.y());
		Point end = level ? new Point(until.x(), to.y()) : new Point(to.x(), until.y());
		List<Point> moved = new ArrayList<>(route.subList(0, leg + 1));
		if (leg == 0) {
			start = stub(from, until, start, level);
			moved.add(stub(from, until, from, level));
		} else {
			moved.removeLast();
		}
		moved.add(start);
		if (leg == route.size() - 2) {
			moved.add(stub(until, from, end, level));
			moved.add(stub(until, from, until, level));
			moved.add(until);
		} else {
			moved.add(end);
			moved.addAll(route.subList(leg + 2, route.size()));
		}
		return inner(moved);
	}

	/** The bends once the bend at an index of the route, which is neither end, is dragged to a place. */
	public static List<Point> moveBend(List<Point> route, int index, Point to) {
		List<Point> moved = new ArrayList<>(route);
		moved.set(index, to);
		if (index > 1) {
			moved.set(index - 1, follow(route.get(index - 1), route.get(index), to));
		}
		if (index < route.size() - 2) {
			moved.set(index + 1, follow(route.get(index + 1), route.get(index), to));
		}
		return inner(moved);
	}

	/** The bends without the one at an index of the route, which is neither end. */
	public static List<Point> remove(List<Point> route, int index) {
		List<Point> left = new ArrayList<>(route);
		left.remove(index);
		return inner(left);
	}

	/** Bends between the ends, without those on a straight line. */
	static List<Point> inner(List<Point> route) {
		List<Point> bends = new ArrayList<>(route);
		for (int index = bends.size() - 2; index > 0; index--) {
			if (isStraight(bends.get(index - 1), bends.get(index), bends.get(index + 1))) {
				bends.remove(index);
			}
		}
		return List.copyOf(bends.subList(1, bends.size() - 1));
	}

	private static boolean isStraight(Point before, Point bend, Point after) {
		boolean level = Math.abs(before.y() - bend.y()) < STRAIGHT && Math.abs(bend.y() - after.y()) < STRAIGHT;
		boolean upright = Math.abs(before.x() - bend.x()) < STRAIGHT && Math.abs(bend.x() - after.x()) < STRAIGHT;
		return level || upright;
	}

	/** A neighbour stays on the common leg: it moves along with the bend in one direction only. */
	private static Point follow(Point neighbour, Point before, Point to) {
		return isLevel(neighbour, before) ? new Point(neighbour.x(), to.y()) : new Point(to.x(), neighbour.y());
	}

	/** Leaves a figure straight for a while before it turns. */
	private static Point stub(Point end, Point other, Point place, boolean level) {
		double length = Math.min(STUB, (level ? Math.abs(other.x() - end.x()) : Math.abs(other.y() - end.y())) / 2);
		return level ? new Point(end.x() + Math.signum(other.x() - end.x()) * length, place.y())
				: new Point(place.x(), end.y() + Math.signum(other.y() - end.y()) * length);
	}

	private static boolean isLevel(Point first, Point second) {
		return Math.abs(first.y() - second.y()) <= Math.abs(first.x() - second.x());
	}
}
