package org.goldthread.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.BendPoints;
import org.junit.jupiter.api.Test;

/** Bends as a document stores them. */
class BendPointsTest {

	@Test
	void whatWasWrittenIsReadAgain() {
		List<Point> points = List.of(new Point(3, -4), new Point(120, 0));
		assertEquals(points, BendPoints.parse(BendPoints.format(points)));
	}

	@Test
	void whatIsNoPairOfNumbersIsLeftOut() {
		assertEquals(List.of(new Point(5, 6)), BendPoints.parse("1;2 x,y 5,6 7"));
	}

	@Test
	void aDamagedRouteOfCountlessBendsIsReadAsFarAsAnybodyBends() {
		assertEquals(500, BendPoints.parse("1,2 ".repeat(100_000)).size());
	}
}
