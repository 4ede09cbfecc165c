package org.goldthread.render.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks references into lines.
 *
 * @param measure the width of a text in px
 * @param width of a line in px
 */
record ReferenceLines(ToDoubleFunction<String> measure, double width) {

	/**
	 * As many references as fit, and how many more there are. A reference wider than a line has one to itself.
	 *
	 * @param most lines, at least 1
	 */
	List<String> of(List<String> references, int most) {
		List<String> lines = new ArrayList<>();
		int shown = 0;
		while (shown < references.size() && lines.size() < most) {
			boolean last = lines.size() == most - 1;
			String line = references.get(shown++);
			while (shown < references.size() && fits(line + ", " + references.get(shown), last ? references.size() - shown - 1 : 0)) {
				line += ", " + references.get(shown++);
			}
			lines.add(last ? line + more(references.size() - shown) : line);
		}
		return lines;
	}

	private boolean fits(String line, int left) {
		return measure.applyAsDouble(line + more(left)) <= width;
	}

	private static String more(int left) {
		return left == 0 ? "" : " +" + left;
	}
}
