package org.goldthread.ui.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goldthread.ui.analysis.part.Box;
import org.junit.jupiter.api.Test;

class MatrixGeometryTest {

	private final MatrixGeometry tall = new MatrixGeometry(100, 5, 6, 200, 80, 20, 800, 400, 0, 0);

	@Test
	void everyCellIsFoundWhereItLies() {
		MatrixGeometry small = new MatrixGeometry(4, 2, 6, 200, 80, 20, 800, 400, 0, 0);
		for (int row = -1; row < 6; row++) {
			for (int column = -1; column < 6; column++) {
				Box box = small.box(row, column);
				assertEquals(row, small.row(box.middle()));
				assertEquals(column, small.column(box.x() + 1));
			}
		}
	}

	@Test
	void totalsStayAtTheBottomOfManyWorkstreams() {
		assertEquals(400 - 5 * 20, tall.totalsTop());
		assertEquals(100, tall.row(301));
	}

	@Test
	void totalsFollowFewWorkstreams() {
		assertEquals(60, new MatrixGeometry(2, 5, 6, 200, 80, 20, 800, 400, 0, 0).totalsTop());
	}

	@Test
	void scrollingMovesWorkstreamsAlone() {
		MatrixGeometry scrolled = new MatrixGeometry(100, 5, 6, 200, 80, 20, 800, 400, 0, 40);
		assertEquals(2, scrolled.row(21));
		assertEquals(100, scrolled.row(301));
	}
}
