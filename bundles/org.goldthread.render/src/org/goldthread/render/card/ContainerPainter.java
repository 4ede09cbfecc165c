package org.goldthread.render.card;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Paints a container: a surface with a quiet border and its heading. What is inside is painted after it. */
record ContainerPainter(Theme theme, TextMeasure measure, IconSet icons) {

	private static final double CONCEPT_STRENGTH = 0.55;
	private static final String HAIRLINE = "line";
	private static final double THREAD_WIDTH = 2.6;
	private static final double ICON_RISE = 12.5;
	private static final double RULE_TOP = 32;
	private static final double PILL = 4;

	/** Returns the radius of the corners of a form, in px. */
	static double corner(CardForm form) {
		return form == CardForm.SURFACE ? 10 : 8;
	}

	void paint(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		paintSurface(painter, node, form, bounds, state);
		paintHeading(painter, node, form, bounds, false);
	}

	void paintSurface(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		Inks inks = Inks.of(node, theme);
		painter.rectangle(bounds, corner(form), ground(node, form, inks, state));
		if (form == CardForm.LIST) {
			painter.line(new Point(bounds.x(), bounds.y() + RULE_TOP), new Point(bounds.right(), bounds.y() + RULE_TOP),
					Brush.line(inks.line().withAlpha(CONCEPT_STRENGTH), 1));
		}
	}

	void paintHeading(Painter painter, NodeView node, CardForm form, Bounds bounds, boolean pills) {
		Inks inks = Inks.of(node, theme);
		ContainerText text = ContainerText.of(node, form, bounds.width(), measure);
		double baseline = bounds.y() + ContainerText.baseline(form);
		if (pills) {
			pill(painter, bounds.x() + ContainerText.inset(form),
					bounds.x() + text.titleLeft() + measure.width(text.title(), ContainerText.style(form)), baseline, inks);
			double factRight = bounds.right() - ContainerText.inset(form);
			pill(painter, factRight - measure.width(text.fact(), TextStyle.FACT), factRight, baseline, inks);
		}
		heading(painter, node, form, bounds, inks, text, baseline);
	}

	private static void pill(Painter painter, double left, double right, double baseline, Inks inks) {
		if (right > left) {
			Bounds area = new Bounds(left - PILL, baseline - ICON_RISE, right - left + 2 * PILL, ContainerText.ICON);
			painter.rectangle(area, PILL, Brush.fill(inks.ground()));
		}
	}

	private Brush ground(NodeView node, CardForm form, Inks inks, CardState state) {
		if (state.thread()) {
			return Brush.both(inks.ground(), theme.thread(), THREAD_WIDTH);
		}
		boolean hairline = node.style().line().token().equals(HAIRLINE);
		Rgb line = hairline || form == CardForm.LIST ? inks.line() : inks.line().withAlpha(CONCEPT_STRENGTH);
		return Brush.both(inks.ground(), line, Math.max(1, node.style().lineWidth())).dashed(Dash.of(node.style().lineStyle()));
	}

	private void heading(Painter painter, NodeView node, CardForm form, Bounds bounds, Inks inks, ContainerText text, double baseline) {
		node.style().iconConcept().flatMap(icons::find).ifPresent(icon -> painter.icon(icon,
				new Point(bounds.x() + ContainerText.inset(form), baseline - ICON_RISE), ContainerText.ICON, inks.strong()));
		write(painter, text.reference(), new Point(bounds.x() + text.referenceLeft(), baseline), Anchor.START, TextStyle.REFERENCE,
				inks.strong());
		write(painter, text.title(), new Point(bounds.x() + text.titleLeft(), baseline), Anchor.START, ContainerText.style(form),
				inks.title());
		write(painter, text.fact(), new Point(bounds.right() - ContainerText.inset(form), baseline), Anchor.END, TextStyle.FACT,
				inks.muted());
	}

	private static void write(Painter painter, String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		if (!text.isEmpty()) {
			painter.text(text, baseline, anchor, style, colour);
		}
	}
}
