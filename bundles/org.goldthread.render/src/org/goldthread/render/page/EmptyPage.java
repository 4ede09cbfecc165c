package org.goldthread.render.page;

import java.util.List;

import org.goldthread.render.card.CardText;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/** What stands on the page of a diagram that shows nothing: that it is so, and what to do first. */
record EmptyPage(Theme theme, TextMeasure measure) {

	private static final String NOTHING = "This diagram shows nothing yet";
	private static final double WIDTH = 560;
	private static final double INSET = 24;
	private static final double TITLE = 38;
	private static final double FIRST_LINE = 62;
	private static final double LINE = 18;
	private static final double BELOW = 26;
	private static final int MOST_LINES = 4;
	private static final double CORNER = 10;

	/** Returns the room that the words take, in px of the page; empty for a picture that shows something. */
	static List<Bounds> area(Picture picture, TextMeasure measure) {
		if (!picture.contents().nodes().isEmpty()) {
			return List.of();
		}
		int lines = lines(picture, measure).size();
		double height = lines == 0 ? TITLE + BELOW : FIRST_LINE + (lines - 1) * LINE + BELOW;
		return List.of(new Bounds(PageSpace.MARGIN, PageSpace.TOP, WIDTH, height));
	}

	/** Paints the words; nothing for a picture that shows something. */
	void paint(Painter painter, Picture picture) {
		for (Bounds area : area(picture, measure)) {
			painter.rectangle(area, CORNER, Brush.both(theme.surface(), theme.hairline(), 1).dashed(Dash.DASHED));
			painter.text(NOTHING, new Point(area.x() + INSET, area.y() + TITLE), Anchor.START, TextStyle.SURFACE_TITLE, theme.ink());
			double baseline = area.y() + FIRST_LINE;
			for (String line : lines(picture, measure)) {
				painter.text(line, new Point(area.x() + INSET, baseline), Anchor.START, TextStyle.PAGE_NOTE, theme.mutedInk());
				baseline += LINE;
			}
		}
	}

	private static List<String> lines(Picture picture, TextMeasure measure) {
		return measure.wrap(picture.presentation().empty(), TextStyle.PAGE_NOTE, (WIDTH - 2 * INSET) / CardText.SUBSTITUTE, MOST_LINES);
	}
}
