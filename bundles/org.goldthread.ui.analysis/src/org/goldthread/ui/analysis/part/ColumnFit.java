package org.goldthread.ui.analysis.part;

import java.util.List;

/** Says how many columns have room beside each other. */
final class ColumnFit {

	private ColumnFit() {
	}

	/**
	 * The number of columns that fit, counted from the left; at least one.
	 *
	 * @param least the least width of each column in pixels, from left to right
	 * @param width pixels across
	 */
	static int shown(List<Integer> least, int width) {
		int used = 0;
		for (int number = 0; number < least.size(); number++) {
			used += least.get(number);
			if (used > width) {
				return Math.max(1, number);
			}
		}
		return least.size();
	}
}
