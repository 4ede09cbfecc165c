package org.goldthread.ui.analysis.coverage;

import java.util.List;

/**
 * Workstreams × outcomes as they are shown.
 *
 * @param headings of the columns: the reference of each outcome, and the total
 * @param lines one for each workstream
 * @param totals rows that sum up the columns
 */
record CoverageMatrix(List<MatrixCell> headings, List<MatrixLine> lines, List<MatrixLine> totals) {

	static final CoverageMatrix EMPTY = new CoverageMatrix(List.of(), List.of(), List.of());

	/** Number of rows without the headings. */
	int rows() {
		return lines.size() + totals.size();
	}

	/** Number of columns without the headings. */
	int columns() {
		return headings.size();
	}

	/** A row, the totals behind the workstreams. */
	MatrixLine line(int row) {
		return row < lines.size() ? lines.get(row) : totals.get(row - lines.size());
	}

	/** A cell; row or column -1 stands for the headings. */
	MatrixCell cell(int row, int column) {
		if (row < 0) {
			return headings.get(column);
		}
		return column < 0 ? line(row).heading() : line(row).cells().get(column);
	}
}
