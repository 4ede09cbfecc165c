package org.goldthread.render.matrix;

import java.util.List;
import java.util.Objects;

import org.goldthread.model.Element;
import org.goldthread.model.Rag;
import org.goldthread.model.RiskBand;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/** Paints one field of a matrix: colour and letter of its band, the number of its risks and, where there is room, their references. */
record FieldPainter(Theme theme, TextMeasure measure, MatrixLayout layout) {

	private static final TextStyle COUNT = TextStyle.semibold(17);
	private static final TextStyle LETTER = TextStyle.regular(10);
	private static final TextStyle REFERENCE = TextStyle.regular(10.5);
	private static final double COUNT_DROP = 6;
	private static final double COUNT_LINE = 19;
	private static final double LETTER_DROP = 12;
	private static final double INSET = 5;

	void paint(MatrixField field, Painter painter) {
		Bounds place = layout.field(field.likelihood(), field.impact());
		painter.rectangle(place, 0, Brush.both(RagFill.of(field.band().map(FieldPainter::rag).orElse(Rag.NOT_ASSESSED), theme), theme.surface(), 2));
		if (!field.letter().isEmpty()) {
			painter.text(field.letter(), new Point(place.right() - INSET, place.y() + LETTER_DROP), Anchor.END, LETTER, theme.ink());
		}
		if (field.risks().isEmpty()) {
			return;
		}
		String count = String.valueOf(field.risks().size());
		if (layout.referenceLines() == 0) {
			painter.text(count, new Point(place.centre().x(), place.centre().y() + COUNT_DROP), Anchor.MIDDLE, COUNT, theme.ink());
			return;
		}
		painter.text(count, new Point(place.x() + INSET, place.y() + COUNT_LINE), Anchor.START, COUNT, theme.ink());
		List<String> references = field.risks().stream().map(Element::getReference).filter(Objects::nonNull).toList();
		List<String> lines = new ReferenceLines(text -> measure.width(text, REFERENCE), place.width() - 2 * INSET).of(references, layout.referenceLines());
		for (int line = 0; line < lines.size(); line++) {
			String shown = measure.shorten(lines.get(line), REFERENCE, place.width() - 2 * INSET);
			painter.text(shown, new Point(place.x() + INSET, layout.referenceLine(place, line)), Anchor.START, REFERENCE, theme.ink());
		}
	}

	static Rag rag(RiskBand band) {
		return band.getRag() == null ? Rag.NOT_ASSESSED : band.getRag();
	}
}
