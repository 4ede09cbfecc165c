package org.goldthread.render.page;

import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;

/** Paints ramps and gradients of measures. */
record ScalePainter(Theme theme, TextMeasure measure) {

	private static final double BASELINE = 14;
	private static final double CORNER = 4;
	private static final double TEXT_GAP = 8;
	private static final int SLICES = 30;

	/** Paints scales below each other from a top left corner on. */
	void paint(Painter painter, List<Scale> scales, Point corner) {
		double fields = Scale.titleWidth(scales, measure);
		for (int line = 0; line < scales.size(); line++) {
			Point left = corner.moved(0, line * Scale.LINE);
			painter.text(scales.get(line).title(), left.moved(0, BASELINE), Anchor.START, TextStyle.LEGEND_TITLE, theme.ink());
			if (scales.get(line).smooth()) {
				strip(painter, scales.get(line), left.moved(fields, 0));
			} else {
				fields(painter, scales.get(line), left.moved(fields, 0));
			}
		}
	}

	private void fields(Painter painter, Scale scale, Point corner) {
		double width = scale.fieldWidth(measure);
		for (int index = 0; index < scale.steps().size(); index++) {
			Bounds field = new Bounds(corner.x() + index * (width + Scale.GAP), corner.y(), width, Scale.HEIGHT);
			Rgb fill = theme.colour(scale.steps().get(index).colour());
			painter.rectangle(field, CORNER, Brush.both(fill, theme.hairline(), 1));
			painter.text(scale.steps().get(index).text(), new Point(field.centre().x(), field.y() + BASELINE), Anchor.MIDDLE,
					TextStyle.RAMP, Theme.readable(theme.ink(), fill));
		}
	}

	private void strip(Painter painter, Scale scale, Point corner) {
		Scale.Step first = scale.steps().getFirst();
		Scale.Step last = scale.steps().getLast();
		painter.text(first.text(), corner.moved(0, BASELINE), Anchor.START, TextStyle.RAMP, theme.ink());
		double left = corner.x() + scale.endWidth(first, measure);
		double slice = scale.stripWidth() / SLICES;
		for (int index = 0; index < SLICES; index++) {
			painter.rectangle(new Bounds(left + index * slice, corner.y(), slice, Scale.HEIGHT), 0,
					Brush.fill(colourAt(scale, (index + 0.5) / SLICES)));
		}
		painter.rectangle(new Bounds(left, corner.y(), scale.stripWidth(), Scale.HEIGHT), CORNER, Brush.line(theme.hairline(), 1));
		painter.text(last.text(), new Point(left + scale.stripWidth() + TEXT_GAP, corner.y() + BASELINE), Anchor.START,
				TextStyle.RAMP, theme.ink());
	}

	private Rgb colourAt(Scale scale, double share) {
		double place = share * (scale.steps().size() - 1);
		int before = (int) Math.min(place, Math.max(0, scale.steps().size() - 2));
		int after = Math.min(before + 1, scale.steps().size() - 1);
		Rgb from = theme.colour(scale.steps().get(before).colour());
		return from.towards(theme.colour(scale.steps().get(after).colour()), place - before);
	}
}
