package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.paint.Brush;
import org.goldthread.ui.diagram.paint.Brushes;

/** How handles look: small, on a ground of the canvas, in the colour of the selection. */
final class Knob {

	/** Width and height of what the mouse may take of a handle, in px of the screen; more than is seen. */
	static final int REACH = 15;

	private static final int SIZE = 9;

	private static final double LINE = 1.5;

	private Knob() {
	}

	/** For a size. */
	static void square(Graphics graphics, Rectangle area, Brushes brushes) {
		paint(graphics, area, 2, 1, brushes);
	}

	/** For an end or a bend. */
	static void round(Graphics graphics, Rectangle area, Brushes brushes) {
		paint(graphics, area, SIZE / 2.0 - 1, 1, brushes);
	}

	/** For a leg, which makes a bend. */
	static void faint(Graphics graphics, Rectangle area, Brushes brushes) {
		paint(graphics, area, SIZE / 2.0 - 1, 0.6, brushes);
	}

	private static void paint(Graphics graphics, Rectangle area, double corner, double strength, Brushes brushes) {
		int margin = (REACH - SIZE) / 2 + 1;
		Bounds bounds = new Bounds(area.x + margin, area.y + margin, area.width - 2 * margin, area.height - 2 * margin);
		brushes.on(graphics).rectangle(bounds, corner,
				Brush.both(brushes.theme().canvas(), brushes.theme().selection().withAlpha(strength), LINE));
	}
}
