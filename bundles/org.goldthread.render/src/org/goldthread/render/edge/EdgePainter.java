package org.goldthread.render.edge;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.presentation.EdgeWidths;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.EdgeView;

/**
 * Paints edges: quiet lines with rounded bends, a small filled arrow, and a label on a pill in the colour of the canvas.
 * Paint the lines of all edges before the first label, so that no line crosses a label.
 */
public final class EdgePainter {

	/** Radius of bends, in px. */
	public static final double BEND = 8;

	private static final double LEAST_WIDTH = 1;
	private static final double THREAD_EXTRA = 1;
	private static final double ARROW_LENGTH = 9;
	private static final double ARROW_HALF = 4.5;
	private static final double ARROW_OVERLAP = 2;
	private static final double PILL_HEIGHT = 16;
	private static final double PILL_PADDING = 6;
	private static final double PILL_LEAST = 22;
	private static final double LABEL_DROP = 4;

	private final Theme theme;
	private final TextMeasure measure;
	private final EdgeWidths widths;

	/** Paints in the colours of a theme, with lines as wide as a presentation says. */
	public EdgePainter(Theme theme, TextMeasure measure, EdgeWidths widths) {
		this.theme = theme;
		this.measure = measure;
		this.widths = widths;
	}

	/** Paints line and arrows along points from source to target (at least two). */
	public void paintLine(Painter painter, EdgeView edge, List<Point> points, EdgeState state) {
		List<Point> line = new ArrayList<>(points);
		Rgb colour = colour(edge, state);
		if (hasArrow(edge.style().target())) {
			arrow(painter, line.get(line.size() - 2), line.getLast(), colour);
			line.set(line.size() - 1, back(line.getLast(), line.get(line.size() - 2)));
		}
		if (hasArrow(edge.style().source())) {
			arrow(painter, line.get(1), line.getFirst(), colour);
			line.set(0, back(line.getFirst(), line.get(1)));
		}
		Brush brush = Brush.line(colour, width(edge, state)).dashed(Dash.of(edge.style().lineStyle()));
		painter.path(new OutlineBuilder().rounded(line, BEND).build(), brush);
	}

	/** Paints the label over its middle; nothing for an edge without one. */
	public void paintLabel(Painter painter, EdgeView edge, Point middle, EdgeState state) {
		paintLabel(painter, edge, middle, state, theme.canvas());
	}

	/** Paints the label over its middle, on a pill in the colour of what lies under it; nothing for an edge without one. */
	public void paintLabel(Painter painter, EdgeView edge, Point middle, EdgeState state, Rgb ground) {
		if (edge.label().isEmpty()) {
			return;
		}
		painter.rectangle(labelBounds(edge.label(), middle, measure), PILL_HEIGHT / 2, Brush.fill(ground));
		painter.text(edge.label(), middle.moved(0, LABEL_DROP), Anchor.MIDDLE, TextStyle.EDGE_LABEL, labelColour(state));
	}

	/** Returns how much room a label takes around its middle. */
	public static Bounds labelBounds(String label, Point middle, TextMeasure measure) {
		double width = Math.max(PILL_LEAST, measure.width(label, TextStyle.EDGE_LABEL) + 2 * PILL_PADDING);
		return new Bounds(middle.x() - width / 2, middle.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
	}

	/** Returns the width of the line in px. */
	public double width(EdgeView edge, EdgeState state) {
		double width = Math.max(LEAST_WIDTH, widths.pixels(edge.style().width()));
		return state.thread() || state.selected() ? width + THREAD_EXTRA : width;
	}

	private Rgb colour(EdgeView edge, EdgeState state) {
		if (state.thread()) {
			return theme.thread();
		}
		return state.selected() ? theme.selection() : theme.colour(edge.style().line());
	}

	private Rgb labelColour(EdgeState state) {
		return state.thread() ? theme.thread() : theme.mutedInk();
	}

	private static boolean hasArrow(Arrow arrow) {
		return arrow != Arrow.NONE;
	}

	private static void arrow(Painter painter, Point from, Point tip, Rgb colour) {
		double length = Math.max(1e-6, Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
		double right = (tip.x() - from.x()) / length;
		double down = (tip.y() - from.y()) / length;
		Point foot = tip.moved(-right * ARROW_LENGTH, -down * ARROW_LENGTH);
		painter.polygon(List.of(tip, foot.moved(down * ARROW_HALF, -right * ARROW_HALF),
				foot.moved(-down * ARROW_HALF, right * ARROW_HALF)), Brush.fill(colour));
	}

	private static Point back(Point end, Point towards) {
		double length = Math.hypot(towards.x() - end.x(), towards.y() - end.y());
		double share = length < 1e-6 ? 0 : Math.min(1, (ARROW_LENGTH - ARROW_OVERLAP) / length);
		return end.moved((towards.x() - end.x()) * share, (towards.y() - end.y()) * share);
	}
}
