package org.goldthread.render.paint;

import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.Icon;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;

/**
 * Where diagrams are painted: an SVG text, a PNG image, a canvas in the editor. All measures are px on the page; the
 * painter scales. Later shapes cover earlier ones. A shape whose brush neither fills nor outlines changes nothing.
 */
public interface Painter {

	/**
	 * Paints a rectangle.
	 *
	 * @param radius of its corners in px; 0 for sharp corners
	 */
	void rectangle(Bounds bounds, double radius, Brush brush);

	/** Paints a circle of a radius in px. */
	void circle(Point centre, double radius, Brush brush);

	/** Paints a path; a fill closes the open parts and follows the non-zero rule. */
	void path(Outline outline, Brush brush);

	/**
	 * Writes one line of text in the font that ships.
	 *
	 * @param text any characters; painters escape as they need
	 * @param baseline point on the base line that the anchor speaks of
	 */
	void text(String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour);

	/** Paints a straight line. */
	default void line(Point from, Point to, Brush brush) {
		path(Outline.through(List.of(from, to)), brush);
	}

	/** Paints the area with the given corners (at least three). */
	default void polygon(List<Point> corners, Brush brush) {
		path(Outline.around(corners), brush);
	}

	/**
	 * Paints an icon.
	 *
	 * @param corner its top left corner
	 * @param size of its square in px
	 * @param tone colour of all its strokes and fills
	 */
	default void icon(Icon icon, Point corner, double size, Rgb tone) {
		icon.paint(this, corner, size, tone);
	}

	/**
	 * Says that what follows belongs to one figure, until {@link #endFigure()}. Figures do not nest.
	 *
	 * @param tooltip what a reader is told who points at it; may be empty
	 */
	default void beginFigure(String tooltip) {
	}

	/** Ends the figure that was begun last. */
	default void endFigure() {
	}
}
