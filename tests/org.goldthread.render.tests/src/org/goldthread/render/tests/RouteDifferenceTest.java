package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.goldthread.render.edge.RouteDifference;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.junit.jupiter.api.Test;

/** Only what differs between two routes is painted anew. */
class RouteDifferenceTest {

	private static final List<Point> ROUTE = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 500), new Point(200, 500));

	@Test
	void equalRoutesDoNotDiffer() {
		assertEquals(Optional.empty(), RouteDifference.between(ROUTE, List.copyOf(ROUTE)));
	}

	@Test
	void aMovedStartChangesNothingFartherAlongTheLine() {
		List<Point> moved = List.of(new Point(0, 20), new Point(100, 20), new Point(100, 500), new Point(200, 500));
		assertEquals(Optional.of(new Bounds(0, 0, 100, 20)), RouteDifference.between(ROUTE, moved));
	}

	@Test
	void aMovedEndChangesNothingNearTheStart() {
		List<Point> moved = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 480), new Point(200, 480));
		assertEquals(Optional.of(new Bounds(100, 480, 100, 20)), RouteDifference.between(ROUTE, moved));
	}

	@Test
	void aBendThatBecomesLessRoundCounts() {
		List<Point> moved = List.of(new Point(0, 490), new Point(100, 490), new Point(100, 500), new Point(200, 500));
		assertTrue(RouteDifference.between(ROUTE, moved).orElseThrow().contains(new Bounds(100, 500, 0, 0)));
	}

	@Test
	void outsideOfItEachLineHasAllOfTheOther() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			List<Point> before = route(random, List.of());
			List<Point> after = route(random, before);
			Optional<Bounds> area = RouteDifference.between(before, after);
			for (Point point : along(before)) {
				boolean inArea = area.filter(bounds -> bounds.contains(new Bounds(point.x(), point.y(), 0, 0))).isPresent();
				assertTrue(inArea || along(after).contains(point), point + " of " + before + " is not in " + after + " nor in " + area);
			}
		}
	}

	/** A route with level and upright legs; some points are those of another one. */
	private static List<Point> route(Random random, List<Point> other) {
		List<Point> points = new ArrayList<>(List.of(new Point(random.nextInt(4) * 20, random.nextInt(4) * 20)));
		boolean level = random.nextBoolean();
		int legs = 1 + random.nextInt(4);
		if (!other.isEmpty() && random.nextInt(4) > 0) {
			int kept = 1 + random.nextInt(other.size());
			points = new ArrayList<>(other.subList(0, kept));
			level = kept < 2 ? level : points.getLast().x() == points.get(kept - 2).x();
		}
		for (int leg = 0; leg < legs; leg++) {
			int by = 20 * (random.nextInt(9) - 4);
			points.add(level ? points.getLast().moved(by, 0) : points.getLast().moved(0, by));
			level = !level;
		}
		return random.nextBoolean() ? points : points.reversed();
	}

	private static List<Point> along(List<Point> route) {
		List<Point> points = new ArrayList<>(List.of(route.getFirst()));
		for (Point next : route.subList(1, route.size())) {
			while (!points.getLast().equals(next)) {
				Point last = points.getLast();
				points.add(last.moved(Math.signum(next.x() - last.x()), Math.signum(next.y() - last.y())));
			}
		}
		return points;
	}
}
