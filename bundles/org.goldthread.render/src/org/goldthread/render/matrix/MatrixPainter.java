package org.goldthread.render.matrix;

import java.util.Objects;

import org.goldthread.model.Rag;
import org.goldthread.model.RiskBand;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;

/**
 * Paints a risk matrix: each field has the colour and the letter of its band, and the number of its risks.
 *
 * @param theme the colours
 * @param measure measures the names of scores
 */
public record MatrixPainter(Theme theme, TextMeasure measure) {

	private static final TextStyle TITLE = TextStyle.semibold(14);
	private static final TextStyle AXIS = TextStyle.regular(11);
	private static final TextStyle SCORE = TextStyle.regular(10.5);
	private static final TextStyle COUNT = TextStyle.semibold(17);
	private static final TextStyle LETTER = TextStyle.regular(10);
	private static final double MARGIN = 6;
	private static final double LABEL_DROP = 4;
	private static final double COUNT_DROP = 6;
	private static final double LETTER_DROP = 12;
	private static final double LETTER_INSET = 5;
	private static final double FIRST_NAME_LINE = 14;
	private static final double SECOND_NAME_LINE = 27;
	private static final double SAMPLE = 14;
	private static final double SAMPLE_GAP = 5;
	private static final double ENTRY_GAP = 12;

	/** Paints the matrix with its corner at 0, 0; it takes {@link MatrixLayout#WIDTH} by {@link MatrixLayout#HEIGHT}. */
	public void paint(RiskMatrix matrix, Painter painter) {
		painter.text(matrix.stage().title() + " scores", new Point(MatrixLayout.LEFT, MatrixLayout.TITLE_LINE), Anchor.START, TITLE, theme.ink());
		painter.text("Likelihood", new Point(MatrixLayout.LEFT - MARGIN, MatrixLayout.AXIS_LINE), Anchor.END, AXIS, theme.mutedInk());
		painter.text("Impact", new Point(MatrixLayout.LEFT - MARGIN, MatrixLayout.bottom() + FIRST_NAME_LINE), Anchor.END, AXIS, theme.mutedInk());
		for (int score = 1; score <= RiskMatrix.GREATEST; score++) {
			nameLikelihood(matrix, score, painter);
			nameImpact(matrix, score, painter);
		}
		matrix.fields().forEach(field -> paint(field, painter));
		explainBands(matrix, painter);
	}

	private void nameLikelihood(RiskMatrix matrix, int score, Painter painter) {
		Bounds field = MatrixLayout.field(score, 1);
		String label = shortened(score + " " + matrix.likelihoodName(score), MatrixLayout.LEFT - 2 * MARGIN);
		painter.text(label, new Point(field.x() - MARGIN, field.centre().y() + LABEL_DROP), Anchor.END, SCORE, theme.ink());
	}

	private void nameImpact(RiskMatrix matrix, int score, Painter painter) {
		Bounds field = MatrixLayout.field(1, score);
		painter.text(String.valueOf(score), new Point(field.centre().x(), field.bottom() + FIRST_NAME_LINE), Anchor.MIDDLE, SCORE, theme.ink());
		String name = shortened(matrix.impactName(score), field.width());
		if (!name.isEmpty()) {
			painter.text(name, new Point(field.centre().x(), field.bottom() + SECOND_NAME_LINE), Anchor.MIDDLE, SCORE, theme.ink());
		}
	}

	private void paint(MatrixField field, Painter painter) {
		Bounds place = MatrixLayout.field(field.likelihood(), field.impact());
		Rgb ground = RagFill.of(field.band().map(MatrixPainter::rag).orElse(Rag.NOT_ASSESSED), theme);
		painter.rectangle(place, 0, Brush.both(ground, theme.surface(), 2));
		if (!field.letter().isEmpty()) {
			painter.text(field.letter(), new Point(place.right() - LETTER_INSET, place.y() + LETTER_DROP), Anchor.END, LETTER, theme.ink());
		}
		if (!field.risks().isEmpty()) {
			painter.text(String.valueOf(field.risks().size()), new Point(place.centre().x(), place.centre().y() + COUNT_DROP), Anchor.MIDDLE, COUNT,
					theme.ink());
		}
	}

	private void explainBands(RiskMatrix matrix, Painter painter) {
		double x = MARGIN;
		for (RiskBand band : matrix.bands()) {
			String letter = Objects.requireNonNullElse(band.getLetter(), "");
			String name = Objects.requireNonNullElse(band.getName(), "") + " " + band.getFrom() + "+";
			Bounds sample = new Bounds(x, MatrixLayout.LEGEND_LINE - SAMPLE + 3, SAMPLE, SAMPLE);
			painter.rectangle(sample, 0, Brush.fill(RagFill.of(rag(band), theme)));
			painter.text(letter, new Point(sample.centre().x(), MatrixLayout.LEGEND_LINE), Anchor.MIDDLE, LETTER, theme.ink());
			painter.text(name, new Point(sample.right() + SAMPLE_GAP, MatrixLayout.LEGEND_LINE), Anchor.START, SCORE, theme.ink());
			x = sample.right() + SAMPLE_GAP + measure.width(name, SCORE) + ENTRY_GAP;
		}
	}

	private String shortened(String text, double width) {
		return measure.shorten(text.strip(), SCORE, width);
	}

	private static Rag rag(RiskBand band) {
		return band.getRag() == null ? Rag.NOT_ASSESSED : band.getRag();
	}
}
