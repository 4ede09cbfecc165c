package org.goldthread.ui.diagram.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.render.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** Figures are brought into line with another one. */
class AlignmentTest {

	private final Bounds figure = new Bounds(10, 20, 30, 40);
	private final Bounds other = new Bounds(100, 200, 80, 60);

	@Test
	void sidesComeIntoLine() {
		assertEquals(new Bounds(100, 20, 30, 40), Alignment.LEFT.align(figure, other));
		assertEquals(new Bounds(150, 20, 30, 40), Alignment.RIGHT.align(figure, other));
		assertEquals(new Bounds(10, 200, 30, 40), Alignment.TOP.align(figure, other));
		assertEquals(new Bounds(10, 220, 30, 40), Alignment.BOTTOM.align(figure, other));
	}

	@Test
	void centresComeIntoLine() {
		assertEquals(new Bounds(125, 20, 30, 40), Alignment.CENTRE.align(figure, other));
		assertEquals(new Bounds(10, 210, 30, 40), Alignment.MIDDLE.align(figure, other));
	}
}
