package org.goldthread.render.page;

import java.util.List;

import org.goldthread.render.card.CardLine;
import org.goldthread.render.card.CardText;
import org.goldthread.render.card.MarkPainter;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Paints a legend into its box. */
final class LegendPainter {

	private static final double CORNER = 8;
	private static final double TITLE_BASELINE = 24;
	private static final double TEXT_DROP = 4;
	private static final double SMALL_CARD_WIDTH = 26;
	private static final double SMALL_CARD_HEIGHT = 20;
	private static final double SMALL_CARD_CORNER = 4;
	private static final double SMALL_ICON = 12;
	private static final double THREAD_WIDTH = 2.6;

	private final Theme theme;
	private final IconSet icons;
	private final EdgePainter edges;

	LegendPainter(Theme theme, IconSet icons, EdgePainter edges) {
		this.theme = theme;
		this.icons = icons;
		this.edges = edges;
	}

	/** Paints a legend that is not empty. */
	void paint(Painter painter, Legend legend, Bounds box) {
		painter.rectangle(box, CORNER, Brush.both(theme.surface(), theme.hairline(), 1));
		double x = box.x() + Legend.PADDING;
		painter.text("Legend", new Point(x, box.y() + TITLE_BASELINE), Anchor.START, TextStyle.LEGEND_TITLE, theme.ink());
		for (int column = 0; column < legend.columns().size(); column++) {
			List<Legend.Row> rows = legend.columns().get(column);
			double samples = Legend.sampleWidth(rows);
			for (int row = 0; row < rows.size(); row++) {
				Point middle = new Point(x + samples / 2, box.y() + Legend.HEAD + row * Legend.ROW);
				sample(painter, rows.get(row).sample(), middle);
				painter.text(rows.get(row).text(), middle.moved(samples / 2 + Legend.SAMPLE_GAP, TEXT_DROP), Anchor.START,
						TextStyle.LEGEND, theme.ink());
			}
			x += legend.widths().get(column) + Legend.COLUMN_GAP;
		}
	}

	private void sample(Painter painter, Legend.Sample sample, Point middle) {
		Point left = middle.moved(-sample.width() / 2, 0);
		Point right = middle.moved(sample.width() / 2, 0);
		switch (sample) {
		case Legend.ThreadSample thread -> painter.line(left, right, Brush.line(theme.thread(), THREAD_WIDTH));
		case Legend.EdgeSample edge -> edges.paintLine(painter, edge.edge(), List.of(left, right), EdgeState.PLAIN);
		case Legend.MarkSample mark -> new MarkPainter(theme).paint(painter, mark.mark(), middle);
		case Legend.CardSample card -> smallCard(painter, card.node(), middle);
		}
	}

	private void smallCard(Painter painter, NodeView node, Point middle) {
		Bounds bounds = new Bounds(middle.x() - SMALL_CARD_WIDTH / 2, middle.y() - SMALL_CARD_HEIGHT / 2, SMALL_CARD_WIDTH,
				SMALL_CARD_HEIGHT);
		Rgb line = theme.colour(node.style().line());
		Brush brush = CardText.isBroken(node) ? Brush.line(line, CardLine.width(node)).dashed(Dash.DASHED)
				: Brush.both(theme.colour(node.style().fill()), line, CardLine.width(node)).dashed(Dash.of(node.style().lineStyle()));
		painter.rectangle(bounds, SMALL_CARD_CORNER, brush);
		Rgb ground = CardText.isBroken(node) ? theme.surface() : theme.colour(node.style().fill());
		node.style().iconConcept().flatMap(icons::find).ifPresent(icon -> painter.icon(icon,
				middle.moved(-SMALL_ICON / 2, -SMALL_ICON / 2), SMALL_ICON, Theme.readable(line, ground)));
	}
}
