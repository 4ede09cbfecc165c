package org.goldthread.render.icon;

import java.util.List;

import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Rgb;

/**
 * A drawing of one tone.
 *
 * @param grid side of the square that it is drawn on, in units of its own
 * @param strokes in painting order, in units of the grid
 */
public record Icon(double grid, List<Stroke> strokes) {

	/**
	 * One shape of an icon.
	 *
	 * @param outline in units of the grid
	 * @param filled whether its area is painted
	 * @param width of its outline in units of the grid; 0 for none
	 */
	public record Stroke(Outline outline, boolean filled, double width) {
	}

	public Icon {
		strokes = List.copyOf(strokes);
	}

	/**
	 * Paints it with paths.
	 *
	 * @param corner top left corner of its square
	 * @param size of its square in px
	 * @param tone colour of all its strokes and fills
	 */
	public void paint(Painter painter, Point corner, double size, Rgb tone) {
		double scale = size / grid;
		for (Stroke stroke : strokes) {
			Brush brush = new Brush(stroke.filled() ? tone : Rgb.NONE, stroke.width() > 0 ? tone : Rgb.NONE,
					stroke.width() * scale, Dash.SOLID);
			painter.path(stroke.outline().placed(scale, corner.x(), corner.y()), brush);
		}
	}
}
