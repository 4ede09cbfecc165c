package org.goldthread.ui.diagram.viewer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is painted again: only what the canvas shows. */
class SeenUpdatesTest {

	private final SeenUpdates updates = new SeenUpdates();
	private final IFigure root = new Figure();
	private final Viewport viewport = new Viewport(true);
	private final IFigure page = new Figure();

	@BeforeEach
	void showThePage() {
		root.setBounds(new Rectangle(0, 0, 400, 300));
		viewport.setBounds(new Rectangle(0, 0, 400, 300));
		page.setBounds(new Rectangle(0, 0, 2000, 2000));
		viewport.setContents(page);
		root.add(viewport);
		updates.setRoot(root);
	}

	@Test
	void whatLiesOnTheCanvasIsSeen() {
		assertTrue(updates.isSeen(page, new Rectangle(390, 290, 50, 50)));
	}

	@Test
	void whatLiesBesideTheCanvasIsNot() {
		assertFalse(updates.isSeen(page, new Rectangle(400, 0, 50, 50)));
	}

	@Test
	void whatLiesAboveTheCanvasIsNot() {
		assertFalse(updates.isSeen(page, new Rectangle(0, -60, 50, 50)));
	}

	@Test
	void aScrollBringsOtherPartsIntoSight() {
		viewport.getHorizontalRangeModel().setAll(0, 400, 2000);
		viewport.setHorizontalLocation(300);
		assertTrue(updates.isSeen(page, new Rectangle(600, 0, 50, 50)));
	}

	@Test
	void aScrollTakesPartsOutOfSight() {
		viewport.getHorizontalRangeModel().setAll(0, 400, 2000);
		viewport.setHorizontalLocation(300);
		assertFalse(updates.isSeen(page, new Rectangle(0, 0, 50, 50)));
	}
}
