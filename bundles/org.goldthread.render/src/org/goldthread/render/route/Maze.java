package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * Finds the way with the fewest bends and the least length between two points around rectangles, on the lines that run at a distance
 * beside them. Takes time that grows with the square of their number: for the few lines that find no simple way.
 */
final class Maze {

	private static final double BEND_COST = 60;
	private static final int MOST_CROSSINGS = 40_000;
	private static final int LEVEL = 0;
	private static final int UPRIGHT = 1;

	/** A place that can be reached; the cheapest comes first. Compares by itself, as this is most of the search. */
	private record Step(int place, double cost) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			int byCost = Double.compare(cost, other.cost);
			return byCost == 0 ? Integer.compare(place, other.place) : byCost;
		}
	}

	private final double[] xs;
	private final double[] ys;
	private final boolean[] levelBlocked;
	private final boolean[] uprightBlocked;

	private Maze(double[] xs, double[] ys, List<Bounds> walls) {
		this.xs = xs;
		this.ys = ys;
		levelBlocked = new boolean[xs.length * ys.length];
		uprightBlocked = new boolean[xs.length * ys.length];
		walls.forEach(this::block);
	}

	/**
	 * Returns the points from start to end.
	 *
	 * @param clearance distance to the rectangles in px
	 * @param level whether the way begins and ends with a level leg, else with an upright one
	 * @return no points if there is no way, or too much to look at
	 */
	static List<Point> find(Point start, Point end, List<Bounds> rectangles, double clearance, boolean level) {
		List<Bounds> walls = rectangles.stream().map(rectangle -> rectangle.grown(clearance)).toList();
		TreeSet<Double> xs = new TreeSet<>(List.of(start.x(), end.x()));
		TreeSet<Double> ys = new TreeSet<>(List.of(start.y(), end.y()));
		for (Bounds wall : walls) {
			xs.add(wall.x());
			xs.add(wall.right());
			ys.add(wall.y());
			ys.add(wall.bottom());
		}
		if (xs.size() * ys.size() > MOST_CROSSINGS) {
			return List.of();
		}
		Maze maze = new Maze(array(xs), array(ys), walls);
		return maze.search(start, end, level ? LEVEL : UPRIGHT);
	}

	private static double[] array(TreeSet<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** Closes the pieces of the lines that lie inside a wall; those on its sides stay open. */
	private void block(Bounds wall) {
		int left = Arrays.binarySearch(xs, wall.x());
		int right = Arrays.binarySearch(xs, wall.right());
		int top = Arrays.binarySearch(ys, wall.y());
		int bottom = Arrays.binarySearch(ys, wall.bottom());
		for (int row = top; row <= bottom; row++) {
			for (int column = left; column <= right; column++) {
				levelBlocked[crossing(column, row)] |= column < right && row > top && row < bottom;
				uprightBlocked[crossing(column, row)] |= row < bottom && column > left && column < right;
			}
		}
	}

	private List<Point> search(Point start, Point end, int direction) {
		double[] costs = new double[2 * xs.length * ys.length];
		int[] before = new int[costs.length];
		Arrays.fill(costs, Double.MAX_VALUE);
		Arrays.fill(before, -1);
		int from = 2 * crossing(Arrays.binarySearch(xs, start.x()), Arrays.binarySearch(ys, start.y())) + direction;
		int to = 2 * crossing(Arrays.binarySearch(xs, end.x()), Arrays.binarySearch(ys, end.y())) + direction;
		costs[from] = 0;
		PriorityQueue<Step> open = new PriorityQueue<>();
		open.add(new Step(from, 0));
		while (!open.isEmpty()) {
			Step step = open.poll();
			if (step.place == to) {
				return way(before, to);
			}
			if (step.cost <= costs[step.place]) {
				for (Step next : next(step)) {
					if (next.cost < costs[next.place]) {
						costs[next.place] = next.cost;
						before[next.place] = step.place;
						open.add(next);
					}
				}
			}
		}
		return List.of();
	}

	private List<Step> next(Step step) {
		int crossing = step.place / 2;
		int direction = step.place % 2;
		int column = crossing % xs.length;
		int row = crossing / xs.length;
		List<Step> next = new ArrayList<>(3);
		next.add(new Step(2 * crossing + 1 - direction, step.cost + BEND_COST));
		if (direction == LEVEL) {
			if (column + 1 < xs.length && !levelBlocked[crossing]) {
				next.add(new Step(step.place + 2, step.cost + xs[column + 1] - xs[column]));
			}
			if (column > 0 && !levelBlocked[crossing - 1]) {
				next.add(new Step(step.place - 2, step.cost + xs[column] - xs[column - 1]));
			}
		} else {
			if (row + 1 < ys.length && !uprightBlocked[crossing]) {
				next.add(new Step(step.place + 2 * xs.length, step.cost + ys[row + 1] - ys[row]));
			}
			if (row > 0 && !uprightBlocked[crossing - xs.length]) {
				next.add(new Step(step.place - 2 * xs.length, step.cost + ys[row] - ys[row - 1]));
			}
		}
		return next;
	}

	private List<Point> way(int[] before, int to) {
		List<Point> way = new ArrayList<>();
		for (int place = to; place >= 0; place = before[place]) {
			int crossing = place / 2;
			way.addFirst(new Point(xs[crossing % xs.length], ys[crossing / xs.length]));
		}
		return way;
	}

	private int crossing(int column, int row) {
		return row * xs.length + column;
	}
}
