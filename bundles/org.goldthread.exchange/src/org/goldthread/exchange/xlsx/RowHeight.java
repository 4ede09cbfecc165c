package org.goldthread.exchange.xlsx;

/**
 * Finds how high a row must be for its wrapped text. Programs differ in whether they work that out when they open a workbook,
 * so the row says it; the estimate is on the generous side.
 */
final class RowHeight {

	/** Height of one line, in points. */
	static final double LINE = 15;

	private static final double GREATEST = 409;

	private RowHeight() {
	}

	/** How many lines a text takes in a column of a width in characters. */
	static int lines(String text, double width) {
		int lines = 0;
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			int length = (end < 0 ? text.length() : end) - start;
			lines += Math.max(1, (int) Math.ceil(length / width));
			if (end < 0) {
				return lines;
			}
			start = end + 1;
		}
		return lines;
	}

	/** The height of a number of lines in points, no more than Excel can show. */
	static double of(int lines) {
		return Math.min(GREATEST, lines * LINE);
	}
}
