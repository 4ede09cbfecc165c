package org.goldthread.render.layout;

import java.util.List;

/**
 * A heading over a column.
 *
 * @param text as the presentation gives it
 * @param x left side of the column in px
 * @param width of the column in px
 */
public record PlacedHeading(String text, double x, double width) {

	/** Returns whether headings in the order of their left sides do not reach over each other. */
	static boolean apart(List<PlacedHeading> headings) {
		for (int index = 1; index < headings.size(); index++) {
			if (headings.get(index - 1).x() + headings.get(index - 1).width() > headings.get(index).x()) {
				return false;
			}
		}
		return true;
	}
}
