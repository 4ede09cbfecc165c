package org.goldthread.render.matrix;

import java.util.Objects;

import org.goldthread.model.RiskBand;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/**
 * Paints a risk matrix: each field has the colour and the letter of its band, the number of its risks and, where there is room, their references.
 *
 * @param theme the colours
 * @param measure measures texts
 * @param layout where its parts lie
 */
public record MatrixPainter(Theme theme, TextMeasure measure, MatrixLayout layout) {

	private static final TextStyle TITLE = TextStyle.semibold(14);
	private static final TextStyle AXIS = TextStyle.regular(11);
	private static final TextStyle SCORE = TextStyle.regular(10.5);
	private static final TextStyle LETTER = TextStyle.regular(10);
	private static final double MARGIN = 6;
	private static final double LABEL_DROP = 4;
	private static final double FIRST_NAME_LINE = 14;
	private static final double SECOND_NAME_LINE = 27;
	private static final double SAMPLE = 14;
	private static final double SAMPLE_GAP = 5;
	private static final double ENTRY_GAP = 12;

	/** Paints the matrix with its corner at 0, 0; it takes {@link MatrixLayout#width()} by {@link MatrixLayout#height()}. */
	public void paint(RiskMatrix matrix, Painter painter) {
		painter.text(matrix.stage().title() + " scores", new Point(MatrixLayout.LEFT, MatrixLayout.TITLE_LINE), Anchor.START, TITLE, theme.ink());
		painter.text("Likelihood", new Point(MatrixLayout.LEFT - MARGIN, MatrixLayout.AXIS_LINE), Anchor.END, AXIS, theme.mutedInk());
		painter.text("Impact", new Point(MatrixLayout.LEFT - MARGIN, layout.bottom() + FIRST_NAME_LINE), Anchor.END, AXIS, theme.mutedInk());
		for (int score = 1; score <= RiskMatrix.GREATEST; score++) {
			nameLikelihood(matrix, score, painter);
			nameImpact(matrix, score, painter);
		}
		FieldPainter fields = new FieldPainter(theme, measure, layout);
		matrix.fields().forEach(field -> fields.paint(field, painter));
		explainBands(matrix, painter);
	}

	private void nameLikelihood(RiskMatrix matrix, int score, Painter painter) {
		Bounds field = layout.field(score, 1);
		String label = shortened(score + " " + matrix.likelihoodName(score), MatrixLayout.LEFT - 2 * MARGIN);
		painter.text(label, new Point(field.x() - MARGIN, field.centre().y() + LABEL_DROP), Anchor.END, SCORE, theme.ink());
	}

	private void nameImpact(RiskMatrix matrix, int score, Painter painter) {
		Bounds field = layout.field(1, score);
		painter.text(String.valueOf(score), new Point(field.centre().x(), field.bottom() + FIRST_NAME_LINE), Anchor.MIDDLE, SCORE, theme.ink());
		String name = shortened(matrix.impactName(score), field.width());
		if (!name.isEmpty()) {
			painter.text(name, new Point(field.centre().x(), field.bottom() + SECOND_NAME_LINE), Anchor.MIDDLE, SCORE, theme.ink());
		}
	}

	private void explainBands(RiskMatrix matrix, Painter painter) {
		double x = MARGIN;
		for (RiskBand band : matrix.bands()) {
			String letter = Objects.requireNonNullElse(band.getLetter(), "");
			String name = Objects.requireNonNullElse(band.getName(), "") + " " + band.getFrom() + "+";
			Bounds sample = new Bounds(x, layout.legendLine() - SAMPLE + 3, SAMPLE, SAMPLE);
			painter.rectangle(sample, 0, Brush.fill(RagFill.of(FieldPainter.rag(band), theme)));
			painter.text(letter, new Point(sample.centre().x(), layout.legendLine()), Anchor.MIDDLE, LETTER, theme.ink());
			painter.text(name, new Point(sample.right() + SAMPLE_GAP, layout.legendLine()), Anchor.START, SCORE, theme.ink());
			x = sample.right() + SAMPLE_GAP + measure.width(name, SCORE) + ENTRY_GAP;
		}
	}

	private String shortened(String text, double width) {
		return measure.shorten(text.strip(), SCORE, width);
	}
}
