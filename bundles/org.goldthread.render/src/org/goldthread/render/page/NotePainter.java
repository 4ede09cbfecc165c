package org.goldthread.render.page;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.card.CardText;
import org.goldthread.render.card.NoteSheet;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/** Paints notes: quiet sheets with muted text, which no one takes for an element. */
public record NotePainter(Theme theme, TextMeasure measure) {

	/** Width of a note that asks for none, in px. */
	public static final double WIDTH = 200;

	private static final double INSET = 12;
	private static final double BASELINE = 22;
	private static final double LINE = 17;
	private static final double BELOW = 12;
	private static final double LEAST_HEIGHT = 40;
	private static final int MOST_LINES = 60;

	/** Returns the bounds that a note takes: as stored, but high enough for its text. */
	public static Bounds bounds(Note note, TextMeasure measure) {
		double width = note.bounds().width() > 0 ? note.bounds().width() : WIDTH;
		double text = BASELINE + LINE * (Math.max(1, lines(note, width, measure).size()) - 1) + BELOW;
		return new Bounds(note.bounds().x(), note.bounds().y(), width, Math.max(Math.max(LEAST_HEIGHT, text), note.bounds().height()));
	}

	/** Paints a note where it lies. */
	public void paint(Painter painter, Note note) {
		Bounds bounds = bounds(note, measure);
		painter.beginFigure("");
		NoteSheet.paint(painter, bounds, Brush.both(theme.surface(), theme.hairline(), 1));
		Point baseline = new Point(bounds.x() + INSET, bounds.y() + BASELINE);
		for (String line : lines(note, bounds.width(), measure)) {
			if (!line.isEmpty()) {
				painter.text(line, baseline, Anchor.START, TextStyle.PAGE_NOTE, theme.mutedInk());
			}
			baseline = baseline.moved(0, LINE);
		}
		painter.endFigure();
	}

	private static List<String> lines(Note note, double width, TextMeasure measure) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : note.text().strip().split("\\R", -1)) {
			List<String> wrapped = measure.wrap(paragraph, TextStyle.PAGE_NOTE, (width - 2 * INSET) / CardText.SUBSTITUTE, MOST_LINES);
			lines.addAll(wrapped.isEmpty() ? List.of("") : wrapped);
		}
		return lines;
	}
}
