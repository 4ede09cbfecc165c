package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text: the first column to the left, cut to what the others leave; the others to the right. */
final class TextTable {

	private static final String INDENT = "  ";
	private final List<List<String>> rows = new ArrayList<>();

	TextTable(String... headings) {
		rows.add(List.of(headings));
	}

	TextTable(List<String> headings) {
		rows.add(List.copyOf(headings));
	}

	/** Adds a row of as many cells as there are headings. */
	void row(List<String> cells) {
		rows.add(List.copyOf(cells));
	}

	/** Prints all rows, none wider than {@link Phrases#WIDTH}. */
	void print(PrintStream out) {
		int[] widths = new int[rows.get(0).size()];
		rows.forEach(row -> {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.max(widths[column], row.get(column).length());
			}
		});
		int others = INDENT.length();
		for (int column = 1; column < widths.length; column++) {
			others += 2 + widths[column];
		}
		widths[0] = Math.min(widths[0], Math.max(8, Phrases.WIDTH - others));
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder(INDENT).append(pad(Phrases.cut(row.get(0), widths[0]), widths[0], false));
			for (int column = 1; column < widths.length; column++) {
				line.append("  ").append(pad(row.get(column), widths[column], true));
			}
			out.println(line.toString().stripTrailing());
		}
	}

	private static String pad(String text, int width, boolean right) {
		String blanks = " ".repeat(Math.max(0, width - text.length()));
		return right ? blanks + text : text + blanks;
	}
}
