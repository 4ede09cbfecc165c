package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.render.geometry.Bounds;
import org.junit.jupiter.api.Test;

final class PopupPlaceTest {

	private static final Bounds SCREEN = new Bounds(0, 0, 1600, 1000);

	@Test
	void itOpensBelowTheField() {
		assertEquals(new PopupPlace(200, 228), PopupPlace.of(new Bounds(200, 200, 100, 26), 340, 60, SCREEN));
	}

	@Test
	void itStaysOnTheScreenAtTheRightEdge() {
		assertEquals(new PopupPlace(1260, 228), PopupPlace.of(new Bounds(1550, 200, 100, 26), 340, 60, SCREEN));
	}

	@Test
	void itOpensAboveAFieldAtTheBottom() {
		assertEquals(new PopupPlace(200, 908), PopupPlace.of(new Bounds(200, 970, 100, 26), 340, 60, SCREEN));
	}

	@Test
	void itStaysOnASecondScreen() {
		assertEquals(new PopupPlace(1600, 228), PopupPlace.of(new Bounds(1590, 200, 100, 26), 340, 60, new Bounds(1600, 0, 1600, 1000)));
	}
}
