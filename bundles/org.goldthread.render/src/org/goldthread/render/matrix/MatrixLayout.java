package org.goldthread.render.matrix;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;

/**
 * Where the parts of a matrix lie, in px: impact runs to the right, likelihood upwards, and the bands are explained below.
 *
 * @param fieldWidth width of each field, above 0
 * @param fieldHeight height of each field, above 0
 */
public record MatrixLayout(double fieldWidth, double fieldHeight) {

	/** For pages: small, with the number of risks in each field. */
	public static final MatrixLayout COMPACT = new MatrixLayout(54, 42);

	static final double LEFT = 96;
	static final double TOP = 44;
	static final double TITLE_LINE = 14;
	static final double AXIS_LINE = 34;

	private static final double RIGHT_MARGIN = 6;
	private static final double BELOW_FIELDS = 68;
	private static final double LEGEND_RISE = 8;
	private static final double WIDEST_FIELD = 150;
	private static final double LOWEST_FIELD = 34;
	private static final double HIGHEST_FIELD = 104;
	private static final double LEAST_WIDTH_FOR_REFERENCES = 80;
	private static final double FIRST_LINE = 20;
	private static final double REFERENCE_LINE = 12;
	private static final double LAST_GAP = 2;

	/** The layout whose fields fill a space in px as far as they can be read and no field becomes vast; it may be larger than the space. */
	public static MatrixLayout fitting(double width, double height) {
		double across = (width - LEFT - RIGHT_MARGIN) / RiskMatrix.GREATEST;
		double down = (height - TOP - BELOW_FIELDS) / RiskMatrix.GREATEST;
		return new MatrixLayout(Math.clamp(Math.floor(across), COMPACT.fieldWidth, WIDEST_FIELD),
				Math.clamp(Math.floor(down), LOWEST_FIELD, HIGHEST_FIELD));
	}

	/** Width of the whole picture. */
	public double width() {
		return LEFT + RiskMatrix.GREATEST * fieldWidth + RIGHT_MARGIN;
	}

	/** Height of the whole picture. */
	public double height() {
		return bottom() + BELOW_FIELDS;
	}

	/** The place of the field of a likelihood and an impact, each 1 to 5. */
	public Bounds field(int likelihood, int impact) {
		return new Bounds(LEFT + (impact - 1) * fieldWidth, TOP + (RiskMatrix.GREATEST - likelihood) * fieldHeight, fieldWidth, fieldHeight);
	}

	/** Lines of references that a field has room for; 0 where it shows their number alone. */
	int referenceLines() {
		return fieldWidth < LEAST_WIDTH_FOR_REFERENCES ? 0 : (int) ((fieldHeight - FIRST_LINE - LAST_GAP) / REFERENCE_LINE);
	}

	/** The base line of a line of references, counted from 0. */
	double referenceLine(Bounds field, int line) {
		return field.y() + FIRST_LINE + REFERENCE_LINE * line + REFERENCE_LINE - 2;
	}

	/** Where movements touch a field: beside its number and its letter. */
	Point waypoint(Bounds field) {
		return referenceLines() > 0 ? new Point(field.centre().x(), field.y() + 13) : new Point(field.x() + 14, field.y() + 12);
	}

	double bottom() {
		return TOP + RiskMatrix.GREATEST * fieldHeight;
	}

	double legendLine() {
		return height() - LEGEND_RISE;
	}
}
