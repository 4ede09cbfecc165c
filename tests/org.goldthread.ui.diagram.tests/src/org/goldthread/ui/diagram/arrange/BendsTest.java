package org.goldthread.ui.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Point;
import org.junit.jupiter.api.Test;

/** Users bend edges by dragging legs and bends. */
class BendsTest {

	private final List<Point> straight = route(0, 0, 100, 0);
	private final List<Point> step = route(0, 0, 50, 0, 50, 80, 100, 80);

	@Test
	void aStraightEdgeGetsAStepWhenItsLegIsDragged() {
		assertEquals(route(16, 0, 16, 40, 84, 40, 84, 0), Bends.moveLeg(straight, 0, new Point(50, 40)));
	}

	@Test
	void anInnerLegMovesSidewaysOnly() {
		assertEquals(route(70, 0, 70, 80), Bends.moveLeg(step, 1, new Point(70, 33)));
	}

	@Test
	void theFirstLegKeepsItsEndAndTurnsBeyondIt() {
		assertEquals(route(16, 0, 16, 30, 50, 30, 50, 80), Bends.moveLeg(step, 0, new Point(20, 30)));
	}

	@Test
	void aBendTakesItsInnerNeighbourAlong() {
		assertEquals(route(60, 20, 60, 80), Bends.moveBend(step, 1, new Point(60, 20)));
	}

	@Test
	void aBendOnAStraightLineGoes() {
		assertEquals(route(), Bends.inner(route(0, 0, 50, 2, 100, 0)));
	}

	@Test
	void aBendCanBeRemoved() {
		assertEquals(route(50, 80), Bends.remove(step, 1));
	}

	private static List<Point> route(double... numbers) {
		List<Point> points = new ArrayList<>();
		for (int index = 0; index < numbers.length; index += 2) {
			points.add(new Point(numbers[index], numbers[index + 1]));
		}
		return List.copyOf(points);
	}
}
