package org.goldthread.ui.registers.field;

import org.goldthread.render.geometry.Bounds;

/**
 * Where something that belongs to a field opens: below it, above it where there is no room below, and never beyond the screen.
 *
 * @param x left edge in px of the display
 * @param y upper edge in px of the display
 */
record PopupPlace(int x, int y) {

	private static final int GAP = 2;

	/** The place for something of a size, for a field on a screen; all in px of the display. */
	static PopupPlace of(Bounds field, int width, int height, Bounds screen) {
		double below = field.bottom() + GAP;
		double above = field.y() - GAP - height;
		double y = below + height <= screen.bottom() || above < screen.y() ? below : above;
		double x = Math.max(screen.x(), Math.min(field.x(), screen.right() - width));
		return new PopupPlace((int) x, (int) y);
	}
}
