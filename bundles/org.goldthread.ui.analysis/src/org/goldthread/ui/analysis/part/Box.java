package org.goldthread.ui.analysis.part;

/** A rectangle in pixels. */
public record Box(int x, int y, int width, int height) {

	/** The first pixel column right of it. */
	public int right() {
		return x + width;
	}

	/** The first pixel row below it. */
	public int bottom() {
		return y + height;
	}

	/** The pixel row half way down. */
	public int middle() {
		return y + height / 2;
	}

	/** Whether a place lies in it. */
	public boolean contains(int px, int py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}
}
