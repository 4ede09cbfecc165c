package org.goldthread.ui.analysis.part;

import java.util.List;

/** Shares the width of a tree among its columns. */
final class ColumnFit {

	/**
	 * What a column asks for.
	 *
	 * @param weight its share of what is left once all have their least width, 1 or more
	 * @param least its least width in pixels
	 */
	record Share(int weight, int least) {
	}

	private ColumnFit() {
	}

	/**
	 * The widths of columns in pixels, together as wide as there is room; 0 for those that are left out, the last ones first. The
	 * first is never left out.
	 *
	 * @param width pixels across
	 */
	static int[] widths(List<Share> columns, int width) {
		int shown = shown(columns, width);
		int rest = Math.max(0, width - columns.subList(0, shown).stream().mapToInt(Share::least).sum());
		int weights = columns.subList(0, shown).stream().mapToInt(Share::weight).sum();
		int[] widths = new int[columns.size()];
		int given = 0;
		for (int number = 0; number < shown; number++) {
			int more = (int) ((long) rest * columns.get(number).weight() / weights);
			widths[number] = columns.get(number).least() + more;
			given += more;
		}
		if (shown > 0) {
			widths[0] += rest - given;
		}
		return widths;
	}

	private static int shown(List<Share> columns, int width) {
		int used = 0;
		for (int number = 0; number < columns.size(); number++) {
			used += columns.get(number).least();
			if (used > width) {
				return Math.max(1, number);
			}
		}
		return columns.size();
	}
}
