package org.goldthread.render.page;

import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.presentation.Presentation;

/** Writes what stands around the figures: title and subtitle above, notes and legend below. */
record PageWriting(Theme theme, TextMeasure measure, IconSet icons) {

	private static final double NOTE_BASELINE = 13;

	/** Writes title and subtitle. */
	void head(Painter painter, PageText text) {
		painter.text(text.title(), new Point(PageSpace.MARGIN, PageSpace.TITLE_BASELINE), Anchor.START, TextStyle.PAGE_TITLE,
				theme.ink());
		painter.text(text.subtitle(), new Point(PageSpace.MARGIN, PageSpace.SUBTITLE_BASELINE), Anchor.START,
				TextStyle.PAGE_SUBTITLE, theme.mutedInk());
	}

	/** Writes the notes from the upper side {@code top} on. */
	void notes(Painter painter, PageText text, double top) {
		for (int line = 0; line < text.notes().size(); line++) {
			double baseline = top + line * PageFrame.NOTE_LINE + NOTE_BASELINE;
			painter.text(text.notes().get(line), new Point(PageSpace.MARGIN, baseline), Anchor.START, TextStyle.NOTE,
					theme.mutedInk());
		}
	}

	/** Paints the ramps of a legend from the upper side {@code top} on. */
	void scales(Painter painter, Legend legend, double top) {
		new ScalePainter(theme, measure).paint(painter, legend.scales(), new Point(PageSpace.MARGIN, top));
	}

	/** Writes a legend into its box; nothing for an empty one. */
	void legend(Painter painter, Legend legend, Bounds box, Presentation presentation) {
		if (!legend.isEmpty()) {
			new LegendPainter(theme, icons, new EdgePainter(theme, measure, presentation.edgeWidths())).paint(painter, legend, box);
		}
	}
}
