package org.goldthread.ui.analysis.part;

/** Measures text as it will be painted. */
public interface TextMeasure {

	/** Width in pixels. */
	int width(String text, boolean bold);

	/** Height of a line in pixels. */
	int height();

	/** As much of {@code text} as fits into {@code width} pixels, with an ellipsis where something is left out. */
	default String fitting(String text, boolean bold, int width) {
		if (width(text, bold) <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (width(text.substring(0, middle) + "\u2026", bold) <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return text.substring(0, fits).stripTrailing() + "\u2026";
	}
}
