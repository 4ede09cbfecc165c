package org.goldthread.render.paint;

import org.goldthread.render.theme.Rgb;

/**
 * How a shape is filled and outlined. Joins of lines are round; ends are round too, but those of dashes are flat.
 *
 * @param fill colour of the area; {@link Rgb#NONE} for none
 * @param line colour of the outline; {@link Rgb#NONE} for none
 * @param width of the outline in px, drawn half inside and half outside
 * @param dash pattern of the outline
 */
public record Brush(Rgb fill, Rgb line, double width, Dash dash) {

	/** Fills without an outline. */
	public static Brush fill(Rgb fill) {
		return new Brush(fill, Rgb.NONE, 0, Dash.SOLID);
	}

	/** Draws a solid outline of a width in px, without filling. */
	public static Brush line(Rgb line, double width) {
		return new Brush(Rgb.NONE, line, width, Dash.SOLID);
	}

	/** Fills, and draws a solid outline of a width in px. */
	public static Brush both(Rgb fill, Rgb line, double width) {
		return new Brush(fill, line, width, Dash.SOLID);
	}

	/** Returns this brush with another pattern. */
	public Brush dashed(Dash newDash) {
		return new Brush(fill, line, width, newDash);
	}

	/** Returns whether it fills. */
	public boolean fills() {
		return fill.isVisible();
	}

	/** Returns whether it draws an outline. */
	public boolean outlines() {
		return line.isVisible() && width > 0;
	}
}
