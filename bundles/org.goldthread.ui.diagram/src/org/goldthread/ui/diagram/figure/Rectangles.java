package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.geometry.Bounds;

/** Turns the bounds of the page into rectangles of draw2d, which know whole px only. */
public final class Rectangles {

	private Rectangles() {
	}

	/** The smallest whole rectangle around {@code bounds}. */
	public static Rectangle around(Bounds bounds) {
		int left = (int) Math.floor(bounds.x());
		int top = (int) Math.floor(bounds.y());
		return new Rectangle(left, top, (int) Math.ceil(bounds.right()) - left, (int) Math.ceil(bounds.bottom()) - top);
	}

	/** The smallest whole rectangle around {@code bounds}, grown by a margin in px on every side. */
	public static Rectangle around(Bounds bounds, int margin) {
		return around(bounds.grown(margin));
	}
}
