package org.goldthread.render.matrix;

import org.goldthread.model.Rag;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;

/** The grounds that red, amber and green make; ink is readable on each, in both themes. */
public final class RagFill {

	private static final double PALE = 0.62;
	private static final double BETWEEN = 0.5;

	private RagFill() {
	}

	/** The ground of a colour; that of containers where nothing is assessed. */
	public static Rgb of(Rag rag, Theme theme) {
		Rgb red = theme.colour("red");
		Rgb amber = theme.colour("amber");
		Rgb green = theme.colour("green");
		return switch (rag) {
			case RED -> pale(red, theme);
			case AMBER_RED -> pale(red.towards(amber, BETWEEN), theme);
			case AMBER -> pale(amber, theme);
			case AMBER_GREEN -> pale(amber.towards(green, BETWEEN), theme);
			case GREEN -> pale(green, theme);
			case NOT_ASSESSED -> theme.surface();
		};
	}

	private static Rgb pale(Rgb strong, Theme theme) {
		return strong.towards(theme.surface(), PALE);
	}
}
