package org.goldthread.ui.analysis.coverage;

import org.goldthread.ui.analysis.part.Box;

/**
 * Where the cells of a matrix lie: headings at the top and left and totals at the bottom stay, the workstreams scroll.
 *
 * @param rows workstreams
 * @param totals rows of totals
 * @param columns columns without the headings
 * @param headingWidth pixels of the headings at the left
 * @param columnWidth pixels of each other column
 * @param rowHeight pixels of each row, the headings at the top among them
 * @param width pixels on the screen
 * @param height pixels on the screen
 * @param left first pixel column that is shown, 0 or more
 * @param top first pixel row of the workstreams that is shown, 0 or more
 */
record MatrixGeometry(int rows, int totals, int columns, int headingWidth, int columnWidth, int rowHeight, int width, int height, int left,
		int top) {

	/** The place of a cell on the screen; row or column -1 stands for the headings. */
	Box box(int row, int column) {
		int x = column < 0 ? 0 : headingWidth + column * columnWidth - left;
		int y = row < 0 ? 0 : row < rows ? rowHeight + row * rowHeight - top : totalsTop() + (row - rows) * rowHeight;
		return new Box(x, y, column < 0 ? headingWidth : columnWidth, rowHeight);
	}

	/** Where the totals begin: below the last workstream, or at the bottom where not all workstreams are seen. */
	int totalsTop() {
		return Math.max(rowHeight, Math.min(rowHeight * (rows + 1), height - totals * rowHeight));
	}

	/** Pixel rows in which workstreams are seen. */
	int seen() {
		return totalsTop() - rowHeight;
	}

	/** The row at a height: -1 for the headings, {@code rows + totals} below everything. */
	int row(int y) {
		if (y < rowHeight) {
			return -1;
		}
		return Math.min(rows + totals, y < totalsTop() ? (y - rowHeight + top) / rowHeight : rows + (y - totalsTop()) / rowHeight);
	}

	/** The column at a distance from the left: -1 for the headings, {@code columns} right of everything. */
	int column(int x) {
		return x < headingWidth ? -1 : Math.min(columns, (x - headingWidth + left) / columnWidth);
	}
}
