package org.goldthread.render.paint;

import java.util.List;

import org.goldthread.viewpoint.view.LineStyle;

/** The pattern of a line. */
public enum Dash {
	/** Without gaps. */
	SOLID(List.of()),
	/** Dashes. */
	DASHED(List.of(5, 4)),
	/** Dots. */
	DOTTED(List.of(2, 3)),
	/** Dashes and dots in turn. */
	DASH_DOT(List.of(8, 3, 2, 3));

	private final List<Integer> lengths;

	Dash(List<Integer> lengths) {
		this.lengths = lengths;
	}

	/** Returns the pattern of a style of line. */
	public static Dash of(LineStyle style) {
		return switch (style) {
		case SOLID -> SOLID;
		case DASH -> DASHED;
		case DOT -> DOTTED;
		case DASH_DOT -> DASH_DOT;
		};
	}

	/** Returns the lengths of strokes and gaps in turn, in px; empty for a solid line. */
	public List<Integer> lengths() {
		return lengths;
	}
}
