package org.goldthread.ui.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** Figures get equal gaps, whatever their order and sizes. */
class DistributionTest {

	@Test
	void gapsBecomeEqualAndTheOutermostStay() {
		List<Bounds> figures = List.of(new Bounds(200, 0, 50, 10), new Bounds(0, 5, 20, 10), new Bounds(30, 9, 30, 10));
		assertEquals(List.of(new Bounds(200, 0, 50, 10), new Bounds(0, 5, 20, 10), new Bounds(95, 9, 30, 10)),
				Distribution.ACROSS.distribute(figures));
	}

	@Test
	void figuresAreDistributedDownwardsToo() {
		List<Bounds> figures = List.of(new Bounds(0, 0, 10, 10), new Bounds(0, 12, 10, 10), new Bounds(0, 100, 10, 10));
		assertEquals(50, Distribution.DOWN.distribute(figures).get(1).y());
	}

	@Test
	void twoFiguresStayWhereTheyAre() {
		List<Bounds> figures = List.of(new Bounds(0, 0, 10, 10), new Bounds(5, 12, 10, 10));
		assertEquals(figures, Distribution.ACROSS.distribute(figures));
	}
}
