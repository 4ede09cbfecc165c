package org.goldthread.render.card;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/** Paints the disc that tells of a finding. */
public final class MarkPainter {

	/** Radius of a disc without its rim, in px. */
	public static final double RADIUS = 9;

	private static final double RIM = 2;
	private static final double LETTER_DROP = 4;

	private final Theme theme;

	/** Paints in the colours of a theme. */
	public MarkPainter(Theme theme) {
		this.theme = theme;
	}

	/** Returns the middle of the disc of a figure: on its upper right corner. */
	public static Point place(Bounds figure) {
		return new Point(figure.right() - 2, figure.y() + 2);
	}

	/** Returns the middle of the disc of a figure in a form: within a line, on the upper right corner of others. */
	public static Point place(Bounds figure, CardForm form) {
		return form == CardForm.LINE ? new Point(figure.right() - RADIUS, figure.centre().y()) : place(figure);
	}

	/** Paints a disc; nothing for {@link Mark#NONE}. */
	public void paint(Painter painter, Mark mark, Point centre) {
		if (mark == Mark.NONE) {
			return;
		}
		painter.circle(centre, RADIUS, Brush.both(theme.colour(mark.token()), theme.canvas(), RIM));
		painter.text(mark.letter(), centre.moved(0, LETTER_DROP), Anchor.MIDDLE, TextStyle.MARK, theme.surface());
	}
}
