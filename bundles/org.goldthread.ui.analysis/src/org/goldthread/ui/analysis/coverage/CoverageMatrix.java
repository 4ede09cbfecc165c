package org.goldthread.ui.analysis.coverage;

import java.util.List;

/**
 * Workstreams × outcomes as they are shown. Cells of workstreams are made when they are asked for, since of many only few
 * are ever seen.
 *
 * @param headings of the columns: the reference of each outcome, and the total
 * @param workstreams number of workstreams
 * @param served makes the cell of a workstream and a column
 * @param totals rows that sum up the columns
 */
record CoverageMatrix(List<MatrixCell> headings, int workstreams, Cells served, List<MatrixLine> totals) {

	/** Makes cells. */
	@FunctionalInterface
	interface Cells {

		/** The cell of a workstream, counted from 0, and a column; column -1 stands for its heading. */
		MatrixCell cell(int workstream, int column);
	}

	static final CoverageMatrix EMPTY = new CoverageMatrix(List.of(), 0, (workstream, column) -> {
		throw new IndexOutOfBoundsException("The matrix is empty");
	}, List.of());

	/** Number of rows without the headings, the totals behind the workstreams. */
	int rows() {
		return workstreams + totals.size();
	}

	/** Number of columns without the headings. */
	int columns() {
		return headings.size();
	}

	/** A cell; row or column -1 stands for the headings. */
	MatrixCell cell(int row, int column) {
		if (row < 0) {
			return headings.get(column);
		}
		if (row < workstreams) {
			return served.cell(row, column);
		}
		MatrixLine total = totals.get(row - workstreams);
		return column < 0 ? total.heading() : total.cells().get(column);
	}
}
