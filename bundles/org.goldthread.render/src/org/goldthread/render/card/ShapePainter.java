package org.goldthread.render.card;

import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
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
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeView;

/** Paints the nodes that are neither cards nor containers: ellipse, rhombus and dot, each with its label. */
record ShapePainter(Theme theme, TextMeasure measure) {

	private static final double THREAD_WIDTH = 2.6;
	private static final double DROP = 4.5;
	private static final double QUARTER = 0.5522847498;

	void paint(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		Inks inks = Inks.of(node, theme);
		Brush brush = Brush.both(inks.ground(), state.thread() ? theme.thread() : inks.line(), state.thread() ? THREAD_WIDTH
				: Math.max(1, node.style().lineWidth())).dashed(node.style().lineStyle() == LineStyle.SOLID ? Dash.SOLID : Dash.DASHED);
		ShapeText text = ShapeText.of(node, form, bounds.width(), measure);
		Rgb ink = inks.title();
		Anchor anchor = Anchor.MIDDLE;
		double x = bounds.centre().x();
		switch (form) {
		case DOT -> {
			painter.circle(new Point(bounds.x() + ShapeText.DOT / 2, bounds.centre().y()), ShapeText.DOT / 2, brush);
			ink = theme.ink();
			anchor = Anchor.START;
			x = bounds.x() + ShapeText.DOT_LABEL;
		}
		case LOZENGE -> painter.polygon(List.of(new Point(x, bounds.y()), new Point(bounds.right(), bounds.centre().y()),
				new Point(x, bounds.bottom()), new Point(bounds.x(), bounds.centre().y())), brush);
		default -> painter.path(ellipse(bounds), brush);
		}
		double baseline = bounds.centre().y() - (text.lines().size() - 1) * ShapeText.LINE / 2 + DROP;
		for (int line = 0; line < text.lines().size(); line++) {
			Rgb colour = text.style(line).equals(TextStyle.REFERENCE) && form != CardForm.DOT ? inks.strong() : ink;
			painter.text(text.lines().get(line), new Point(x, baseline + line * ShapeText.LINE), anchor, text.style(line), colour);
		}
	}

	private static Outline ellipse(Bounds bounds) {
		Point middle = bounds.centre();
		double right = bounds.width() / 2 * QUARTER;
		double down = bounds.height() / 2 * QUARTER;
		return new OutlineBuilder().move(bounds.x(), middle.y())
				.curve(bounds.x(), middle.y() - down, middle.x() - right, bounds.y(), middle.x(), bounds.y())
				.curve(middle.x() + right, bounds.y(), bounds.right(), middle.y() - down, bounds.right(), middle.y())
				.curve(bounds.right(), middle.y() + down, middle.x() + right, bounds.bottom(), middle.x(), bounds.bottom())
				.curve(middle.x() - right, bounds.bottom(), bounds.x(), middle.y() + down, bounds.x(), middle.y()).close().build();
	}
}
