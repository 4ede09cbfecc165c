package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

final class PopupPlaceTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1600, 1000);
	private static final Point SIZE = new Point(340, 60);

	@Test
	void itOpensBelowTheField() {
		assertEquals(new Point(200, 228), PopupPlace.of(new Rectangle(200, 200, 100, 26), SIZE, SCREEN));
	}

	@Test
	void itStaysOnTheScreenAtTheRightEdge() {
		assertEquals(new Point(1260, 228), PopupPlace.of(new Rectangle(1550, 200, 100, 26), SIZE, SCREEN));
	}

	@Test
	void itOpensAboveAFieldAtTheBottom() {
		assertEquals(new Point(200, 908), PopupPlace.of(new Rectangle(200, 970, 100, 26), SIZE, SCREEN));
	}

	@Test
	void itStaysOnASecondScreen() {
		assertEquals(new Point(1600, 228), PopupPlace.of(new Rectangle(1590, 200, 100, 26), SIZE, new Rectangle(1600, 0, 1600, 1000)));
	}
}
