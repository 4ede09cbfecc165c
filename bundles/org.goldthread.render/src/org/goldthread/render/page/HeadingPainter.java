package org.goldthread.render.page;

import java.util.Locale;

import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedHeading;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/** Paints the headings over columns, each with a hair line, where a page has room for them. */
public final class HeadingPainter {

	private final Theme theme;

	/** Paints in the colours of a theme. */
	public HeadingPainter(Theme theme) {
		this.theme = theme;
	}

	/** Paints one heading. */
	public void paint(Painter painter, PlacedHeading heading) {
		painter.text(heading.text().toUpperCase(Locale.UK), new Point(heading.x(), PageSpace.HEADING_BASELINE), Anchor.START,
				TextStyle.HEADING, theme.mutedInk());
		painter.line(new Point(heading.x(), PageSpace.HEADING_LINE),
				new Point(heading.x() + heading.width(), PageSpace.HEADING_LINE), Brush.line(theme.hairline(), 1));
	}
}
