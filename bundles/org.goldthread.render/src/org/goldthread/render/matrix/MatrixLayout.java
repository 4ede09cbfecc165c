package org.goldthread.render.matrix;

import org.goldthread.render.geometry.Bounds;

/** Where the parts of a matrix lie, in px: impact runs to the right, likelihood upwards, and the bands are explained below. */
public final class MatrixLayout {

	/** Width of a whole picture, in px. */
	public static final double WIDTH = 372;
	/** Height of a whole picture, in px. */
	public static final double HEIGHT = 322;

	static final double LEFT = 96;
	static final double TOP = 44;
	static final double FIELD_WIDTH = 54;
	static final double FIELD_HEIGHT = 42;
	static final double TITLE_LINE = 14;
	static final double AXIS_LINE = 34;
	static final double LEGEND_LINE = HEIGHT - 8;

	private MatrixLayout() {
	}

	/** The place of the field of a likelihood and an impact, each 1 to 5. */
	public static Bounds field(int likelihood, int impact) {
		return new Bounds(LEFT + (impact - 1) * FIELD_WIDTH, TOP + (RiskMatrix.GREATEST - likelihood) * FIELD_HEIGHT, FIELD_WIDTH, FIELD_HEIGHT);
	}

	static double bottom() {
		return TOP + RiskMatrix.GREATEST * FIELD_HEIGHT;
	}
}
