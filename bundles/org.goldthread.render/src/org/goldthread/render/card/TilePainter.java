package org.goldthread.render.card;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Paints a node as a tile: its fill tells a measure, title and fact stand on it. */
record TilePainter(Theme theme, TextMeasure measure) {

	/** Radius of the corners, in px. */
	static final double CORNER = 6;

	private static final double THREAD_WIDTH = 2.6;

	void paint(Painter painter, NodeView node, Bounds bounds, CardState state) {
		Inks inks = Inks.of(node, theme);
		Rgb line = state.thread() ? theme.thread() : Rgb.NONE;
		painter.rectangle(bounds, CORNER, Brush.both(inks.ground(), line, THREAD_WIDTH));
		TileText text = TileText.of(node, bounds.width(), measure);
		Point baseline = new Point(bounds.x() + TileText.INSET, bounds.y() + TileText.BASELINE);
		for (String part : text.title()) {
			painter.text(part, baseline, Anchor.START, TextStyle.TILE_TITLE, inks.title());
			baseline = baseline.moved(0, TileText.LINE);
		}
		if (!text.fact().isEmpty()) {
			painter.text(text.fact(), baseline, Anchor.START, TextStyle.TILE_FACT, inks.softTitle());
		}
	}
}
