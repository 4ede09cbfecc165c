package org.goldthread.render.card;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Paints a node on a border as a pill: its icon, and its reference or, without one, its title. */
record BadgePainter(Theme theme, TextMeasure measure, IconSet icons) {

	/** Height of a badge, in px. */
	static final double HEIGHT = 20;

	private static final double INSET = 8;
	private static final double ICON = 12;
	private static final double ICON_GAP = 4;
	private static final double BASELINE = 14;
	private static final double MOST_TEXT = 120;
	private static final double THREAD_WIDTH = 2.6;

	/** Returns the width of a badge, in px. */
	static double width(NodeView node, TextMeasure measure) {
		double icon = node.style().iconConcept().isPresent() ? ICON + (label(node).isEmpty() ? 0 : ICON_GAP) : 0;
		double text = Math.min(MOST_TEXT, measure.width(label(node), TextStyle.BADGE) * CardText.SUBSTITUTE);
		return Math.max(HEIGHT, Math.ceil(2 * INSET + icon + text));
	}

	void paint(Painter painter, NodeView node, Bounds bounds, CardState state) {
		Inks inks = Inks.of(node, theme);
		Rgb line = state.thread() ? theme.thread() : inks.line();
		painter.rectangle(bounds, bounds.height() / 2, Brush.both(inks.ground(), line, state.thread() ? THREAD_WIDTH : 1.2));
		boolean icon = node.style().iconConcept().isPresent();
		node.style().iconConcept().flatMap(icons::find).ifPresent(drawing -> painter.icon(drawing,
				new Point(bounds.x() + INSET, bounds.centre().y() - ICON / 2), ICON, inks.strong()));
		double left = bounds.x() + INSET + (icon ? ICON + ICON_GAP : 0);
		if (!label(node).isEmpty()) {
			String text = measure.shorten(label(node), TextStyle.BADGE, (bounds.right() - INSET - left) / CardText.SUBSTITUTE);
			painter.text(text, new Point(left, bounds.y() + BASELINE), Anchor.START, TextStyle.BADGE, inks.strong());
		}
	}

	private static String label(NodeView node) {
		return node.reference().isEmpty() ? node.title() : node.reference();
	}
}
