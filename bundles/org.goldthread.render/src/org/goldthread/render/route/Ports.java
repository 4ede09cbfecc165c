package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * Where edges touch figures: those that leave by one side have points of their own, in the order of where they go; those
 * that enter by one side share a point.
 */
final class Ports {

	private static final double NEARLY_STRAIGHT = 12;
	private static final double LEAN = 10;
	private static final double MOST_LEAN = 0.25;

	private record Key(String figure, Side side) {
	}

	/** A point on a side: of one leaving edge, or of all entering ones (then without an edge). */
	private record Port(String edge, Point aim) {
	}

	private final Map<String, Point> exits = new HashMap<>();
	private final Map<Key, Point> entries = new HashMap<>();

	/** Spreads the ends of all edges. */
	Ports(List<Link> links) {
		Map<Key, List<Port>> ports = new HashMap<>();
		Map<Key, Bounds> figures = new HashMap<>();
		Map<Key, Point> incoming = new HashMap<>();
		for (Link link : links) {
			Key exit = new Key(link.sourceKey(), link.exit());
			figures.put(exit, link.source());
			ports.computeIfAbsent(exit, key -> new ArrayList<>()).add(new Port(link.key(), link.target().centre()));
			Key entry = new Key(link.targetKey(), link.entry());
			figures.put(entry, link.target());
			incoming.merge(entry, link.source().centre(), Ports::middle);
		}
		incoming.forEach((key, aim) -> ports.computeIfAbsent(key, side -> new ArrayList<>()).add(new Port("", aim)));
		ports.forEach((key, list) -> spread(key, figures.get(key), list));
	}

	/** Returns where an edge leaves its source. */
	Point exit(Link link) {
		return exits.get(link.key());
	}

	/** Returns where an edge enters its target. */
	Point entry(Link link) {
		return entries.get(new Key(link.targetKey(), link.entry()));
	}

	/** Groups edges by the point where they enter, in the order of those points from top to bottom and left to right. */
	Map<Point, List<Link>> byEntry(List<Link> links) {
		Map<Point, List<Link>> groups = new TreeMap<>(Comparator.comparingDouble(Point::y).thenComparingDouble(Point::x));
		links.forEach(link -> groups.computeIfAbsent(entry(link), point -> new ArrayList<>()).add(link));
		return groups;
	}

	private void spread(Key key, Bounds figure, List<Port> ports) {
		boolean level = key.side.isLevel();
		ports.sort(Comparator.comparingDouble((Port port) -> level ? port.aim.y() : port.aim.x()).thenComparing(Port::edge));
		for (int index = 0; index < ports.size(); index++) {
			Port port = ports.get(index);
			double share = (index + 1.0) / (ports.size() + 1) + (ports.size() == 1 ? lean(port, figure, level) : 0);
			Point point = point(key.side, figure, share);
			if (port.edge.isEmpty()) {
				entries.put(key, point);
			} else {
				exits.put(port.edge, point);
			}
		}
	}

	/**
	 * How far, in parts of the side, a line that leaves alone does so off the middle: towards where it goes, so that it is not taken
	 * for a line that enters the figure across.
	 */
	private static double lean(Port port, Bounds figure, boolean level) {
		double length = level ? figure.height() : figure.width();
		double off = level ? port.aim.y() - figure.centre().y() : port.aim.x() - figure.centre().x();
		if (port.edge.isEmpty() || Math.abs(off) < NEARLY_STRAIGHT || length == 0) {
			return 0;
		}
		return Math.signum(off) * Math.min(LEAN / length, MOST_LEAN);
	}

	private static Point point(Side side, Bounds figure, double share) {
		return switch (side) {
		case LEFT -> new Point(figure.x(), Math.round(figure.y() + share * figure.height()));
		case RIGHT -> new Point(figure.right(), Math.round(figure.y() + share * figure.height()));
		case TOP -> new Point(Math.round(figure.x() + share * figure.width()), figure.y());
		case BOTTOM -> new Point(Math.round(figure.x() + share * figure.width()), figure.bottom());
		};
	}

	private static Point middle(Point first, Point second) {
		return new Point((first.x() + second.x()) / 2, (first.y() + second.y()) / 2);
	}
}
