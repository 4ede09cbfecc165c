package org.goldthread.ui.diagram.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

/** The view of a canvas keeps the size of the canvas. */
class CanvasViewportTest {

	private final CanvasViewport viewport = new CanvasViewport();

	@Test
	void itIsAsLargeAsTheCanvasWhateverRoomIsLeftForScrollBars() {
		IFigure canvas = new Figure();
		canvas.setBounds(new Rectangle(0, 0, 400, 300));
		canvas.add(viewport);
		viewport.setBounds(new Rectangle(0, 0, 385, 285));
		assertEquals(new Rectangle(0, 0, 400, 300), viewport.getBounds());
	}

	@Test
	void withoutACanvasItIsAsLargeAsItIsTold() {
		viewport.setBounds(new Rectangle(0, 0, 385, 285));
		assertEquals(new Rectangle(0, 0, 385, 285), viewport.getBounds());
	}
}
