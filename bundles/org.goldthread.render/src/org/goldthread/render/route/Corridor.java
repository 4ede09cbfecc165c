package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * Finds a way of level and upright legs that crosses as few figures as it can: straight, then one bend to and fro, then
 * around figures through a free lane, at last through the maze between them. Both ends lie on level sides or both on upright ones.
 */
final class Corridor {

	private static final double STUB = 20;
	private static final double CLEARANCE = 12;
	private static final double FIGURE_COST = 100_000;
	private static final double CONTAINER_COST = 400;
	private static final double CONTAINER_CLEARANCE = 6;
	private static final double BEND_COST = 40;
	private static final int LANES = 24;
	private static final double DETOUR = 240;
	private static final double NARROW = 4;

	private final AreaIndex<String> figures;
	private final Set<String> containers;
	private final boolean thorough;

	/**
	 * Keeps clear of the given figures, less so of those of them that are containers.
	 *
	 * @param thorough whether to look for any way at all where no simple one is free
	 */
	Corridor(AreaIndex<String> figures, Set<String> containers, boolean thorough) {
		this.thorough = thorough;
		this.figures = figures;
		this.containers = containers;
	}

	/**
	 * Returns the points of the best way.
	 *
	 * @param trunk how far before its end the last cross leg runs, in px
	 * @param open keys of figures that the way may cross, as its ends lie in them
	 */
	List<Point> find(Link link, Point start, Point end, double trunk, Set<String> open) {
		Point out = start.moved(link.exit().right * STUB, link.exit().down * STUB);
		Point in = end.moved(link.entry().right * trunk, link.entry().down * trunk);
		List<Point> direct = best(direct(link, start, out, in, end), open);
		if (cost(direct, open) < FIGURE_COST) {
			return direct;
		}
		List<List<Point>> ways = link.exit() == link.entry() ? new ArrayList<>() : around(link, start, out, in, end, open);
		ways.add(direct);
		List<Point> simple = best(ways, open);
		return thorough && cost(simple, open) >= FIGURE_COST ? throughMaze(link, start, end, open, simple) : simple;
	}

	private static List<List<Point>> direct(Link link, Point start, Point out, Point in, Point end) {
		List<List<Point>> ways = new ArrayList<>();
		if (link.exit() == link.entry()) {
			double beyond = link.exit() == Side.LEFT ? Math.min(out.x(), in.x()) : Math.max(out.x(), in.x());
			ways.add(List.of(start, new Point(beyond, start.y()), new Point(beyond, end.y()), end));
		} else if (link.exit().isLevel()) {
			ways.add(List.of(start, new Point(in.x(), start.y()), new Point(in.x(), end.y()), end));
			ways.add(List.of(start, new Point(out.x(), start.y()), new Point(out.x(), end.y()), end));
		} else {
			ways.add(List.of(start, new Point(start.x(), in.y()), new Point(end.x(), in.y()), end));
			ways.add(List.of(start, new Point(start.x(), out.y()), new Point(end.x(), out.y()), end));
		}
		return ways;
	}

	private List<Point> throughMaze(Link link, Point start, Point end, Set<String> open, List<Point> simple) {
		List<Bounds> walls = new ArrayList<>();
		for (AreaIndex.Entry<String> figure : figures.overlapping(Bounds.between(start, end).grown(DETOUR))) {
			if (!open.contains(figure.thing()) && !containers.contains(figure.thing())) {
				walls.add(figure.area());
			}
		}
		List<List<Point>> ways = new ArrayList<>(List.of(simple));
		for (double clearance : List.of(CLEARANCE, NARROW)) {
			Point out = start.moved(link.exit().right * clearance, link.exit().down * clearance);
			Point in = end.moved(link.entry().right * clearance, link.entry().down * clearance);
			List<Point> way = new ArrayList<>(Maze.find(out, in, walls, clearance, link.exit().isLevel()));
			if (!way.isEmpty()) {
				way.addFirst(start);
				way.addLast(end);
				ways.add(way);
			}
		}
		return best(ways, open);
	}

	private List<List<Point>> around(Link link, Point start, Point out, Point in, Point end, Set<String> open) {
		List<List<Point>> ways = new ArrayList<>();
		Bounds between = Bounds.between(out, in);
		if (link.exit().isLevel()) {
			for (double lane : lanes(between, out.y(), in.y(), Bounds::y, Bounds::bottom, open)) {
				ways.add(List.of(start, out, new Point(out.x(), lane), new Point(in.x(), lane), in, end));
			}
		} else {
			for (double lane : lanes(between, out.x(), in.x(), Bounds::x, Bounds::right, open)) {
				ways.add(List.of(start, out, new Point(lane, out.y()), new Point(lane, in.y()), in, end));
			}
		}
		return ways;
	}

	private List<Point> best(List<List<Point>> ways, Set<String> open) {
		return ways.stream().map(Corridor::simplify).min(Comparator.comparingDouble(way -> cost(way, open))).orElseThrow();
	}

	/** Returns the points without those in the middle of a straight leg. */
	static List<Point> simplify(List<Point> points) {
		List<Point> kept = new ArrayList<>();
		for (Point point : points) {
			int size = kept.size();
			if (size > 0 && kept.getLast().equals(point)) {
				continue;
			}
			if (size > 1 && onOneLine(kept.get(size - 2), kept.getLast(), point)) {
				kept.removeLast();
			}
			kept.add(point);
		}
		if (kept.size() == 1) {
			kept.add(kept.getFirst());
		}
		return kept;
	}

	private static boolean onOneLine(Point first, Point second, Point third) {
		boolean level = first.y() == second.y() && second.y() == third.y() && (second.x() - first.x()) * (third.x() - second.x()) > 0;
		boolean upright = first.x() == second.x() && second.x() == third.x()
				&& (second.y() - first.y()) * (third.y() - second.y()) > 0;
		return level || upright;
	}

	private double[] lanes(Bounds between, double from, double to, ToDoubleFunction<Bounds> before, ToDoubleFunction<Bounds> after,
			Set<String> open) {
		List<Double> lanes = new ArrayList<>();
		for (AreaIndex.Entry<String> figure : figures.overlapping(between.grown(CLEARANCE))) {
			if (open.contains(figure.thing())) {
				continue;
			}
			double clearance = containers.contains(figure.thing()) ? CONTAINER_CLEARANCE : CLEARANCE;
			lanes.add(before.applyAsDouble(figure.area()) - clearance);
			lanes.add(after.applyAsDouble(figure.area()) + clearance);
		}
		return lanes.stream().distinct().sorted(Comparator.comparingDouble((Double lane) -> Math.abs(lane - from) + Math.abs(lane - to)))
				.limit(LANES).mapToDouble(Double::doubleValue).toArray();
	}

	private double cost(List<Point> way, Set<String> open) {
		double cost = BEND_COST * way.size();
		for (int index = 1; index < way.size(); index++) {
			Bounds leg = Bounds.between(way.get(index - 1), way.get(index));
			cost += leg.width() + leg.height() + crossed(inner(leg, index == 1, index == way.size() - 1), open);
		}
		return cost;
	}

	/** What it costs to cross the figures in the way of a leg. */
	private double crossed(Bounds leg, Set<String> open) {
		double cost = 0;
		for (AreaIndex.Entry<String> figure : figures.overlapping(leg)) {
			if (containers.contains(figure.thing())) {
				cost += open.contains(figure.thing()) ? 0 : CONTAINER_COST;
			} else if (!open.contains(figure.thing())) {
				cost += FIGURE_COST;
			}
		}
		return cost;
	}

	/** A leg with a little body, drawn back from the figures that it touches at its ends. */
	private static Bounds inner(Bounds leg, boolean first, boolean last) {
		double body = 1;
		double draw = first || last ? -1 : body;
		return leg.width() > leg.height() ? new Bounds(leg.x() - draw, leg.y() - body, Math.max(0, leg.width() + 2 * draw), 2 * body)
				: new Bounds(leg.x() - body, leg.y() - draw, 2 * body, Math.max(0, leg.height() + 2 * draw));
	}
}
