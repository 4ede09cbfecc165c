package org.goldthread.render.card;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Paints a node as a line of a list: a small icon, reference and title, the fact at the right. */
record LinePainter(Theme theme, TextMeasure measure, IconSet icons) {

	/** Height of a line, in px. */
	static final double HEIGHT = 22;

	private static final double INSET = 8;
	private static final double ICON = 12;
	private static final double ICON_TOP = 5;
	private static final double TEXT_WITH_ICON = 26;
	private static final double BASELINE = 15;
	private static final double FACT_GAP = 12;
	private static final double CORNER = 4;
	private static final double THREAD_WIDTH = 1.6;

	/** Returns the width of a line that shows all of its label, in px. */
	static double naturalWidth(NodeView node, TextMeasure measure) {
		double fact = node.fact().isEmpty() ? 0 : FACT_GAP + measure.width(node.fact(), TextStyle.TILE_FACT);
		return Math.ceil(left(node) + (measure.width(label(node), TextStyle.LIST_LINE) + fact) * CardText.SUBSTITUTE + INSET + 1);
	}

	/** Paints a line on the ground of its list. */
	void paint(Painter painter, NodeView node, Bounds bounds, CardState state) {
		if (state.thread()) {
			painter.rectangle(bounds, CORNER, Brush.line(theme.thread(), THREAD_WIDTH));
		}
		Inks inks = Inks.of(node, theme);
		node.style().iconConcept().flatMap(icons::find).ifPresent(
				icon -> painter.icon(icon, new Point(bounds.x() + INSET, bounds.y() + ICON_TOP), ICON, inks.strong()));
		double factWidth = node.fact().isEmpty() ? 0 : (FACT_GAP + measure.width(node.fact(), TextStyle.TILE_FACT)) * CardText.SUBSTITUTE;
		double room = bounds.width() - left(node) - INSET;
		boolean showFact = factWidth > 0 && factWidth <= room / 2;
		double baseline = bounds.y() + BASELINE;
		painter.text(measure.shorten(label(node), TextStyle.LIST_LINE, (room - (showFact ? factWidth : 0)) / CardText.SUBSTITUTE),
				new Point(bounds.x() + left(node), baseline), Anchor.START, TextStyle.LIST_LINE, inks.title());
		if (showFact) {
			painter.text(node.fact(), new Point(bounds.right() - INSET, baseline), Anchor.END, TextStyle.TILE_FACT, inks.muted());
		}
	}

	private static String label(NodeView node) {
		return Stream.of(node.reference(), node.title()).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
	}

	private static double left(NodeView node) {
		return node.style().iconConcept().isPresent() ? TEXT_WITH_ICON : INSET;
	}
}
