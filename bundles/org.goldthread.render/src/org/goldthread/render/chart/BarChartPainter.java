package org.goldthread.render.chart;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;

/**
 * Paints a chart: parts carry their letters, a line with ends shows the range of a column, a thick dashed line what is asked for.
 *
 * @param theme the colours
 * @param measure measures texts
 */
public record BarChartPainter(Theme theme, TextMeasure measure) {

	/** Width of a picture, in px. */
	public static final double WIDTH = 720;
	/** Height of a picture, in px. */
	public static final double HEIGHT = 400;

	private static final TextStyle TITLE = TextStyle.semibold(14);
	private static final TextStyle LABEL = TextStyle.regular(11);
	private static final TextStyle AMOUNT = TextStyle.semibold(11);
	private static final Bounds PLOT = new Bounds(76, 44, WIDTH - 92, HEIGHT - 112);
	private static final double BAR_SHARE = 0.56;
	private static final double RANGE_END = 5;
	private static final double LEAST_FOR_LETTER = 13;
	private static final double SAMPLE = 14;

	/** Paints the chart with its corner at 0, 0. */
	public void paint(BarChart chart, Painter painter) {
		painter.text(measure.shorten(chart.title(), TITLE, WIDTH - 24), new Point(12, 20), Anchor.START, TITLE, theme.ink());
		double step = PoundUnit.step(chart.greatest() - chart.least());
		double bottom = Math.floor(chart.least() / step) * step;
		double top = Math.max(bottom + step, Math.ceil(chart.greatest() * 1.05 / step) * step);
		Scale scale = new Scale(bottom, top);
		for (int line = 0; line <= Math.round((top - bottom) / step); line++) {
			double amount = bottom + line * step;
			double y = scale.y(amount);
			painter.line(new Point(PLOT.x(), y), new Point(PLOT.right(), y), Brush.line(Math.abs(amount) < step / 2 ? theme.mutedInk() : theme.hairline(), 1));
			painter.text(chart.unit().write(amount), new Point(PLOT.x() - 8, y + 4), Anchor.END, LABEL, theme.mutedInk());
		}
		for (int i = 0; i < chart.columns().size(); i++) {
			paint(chart, i, scale, painter);
		}
		explain(chart, painter);
	}

	private void paint(BarChart chart, int index, Scale scale, Painter painter) {
		ChartColumn column = chart.columns().get(index);
		double slot = PLOT.width() / chart.columns().size();
		double middle = PLOT.x() + slot * (index + 0.5);
		double width = Math.min(72, slot * BAR_SHARE);
		double up = 0;
		double down = 0;
		for (int part = 0; part < column.amounts().size(); part++) {
			double amount = column.amounts().get(part);
			double from = amount < 0 ? down : up;
			Bounds place = Bounds.between(new Point(middle - width / 2, scale.y(from)), new Point(middle + width / 2, scale.y(from + amount)));
			up += Math.max(0, amount);
			down += Math.min(0, amount);
			part(chart.parts().get(part), place, painter);
		}
		painter.text(measure.shorten(column.label(), LABEL, slot - 4), new Point(middle, PLOT.bottom() + 18), Anchor.MIDDLE, LABEL, theme.ink());
		range(column, middle, scale, painter);
		column.mark().ifPresent(asked -> {
			double y = scale.y(asked);
			painter.line(new Point(middle - slot * 0.45, y), new Point(middle + slot * 0.45, y), Brush.line(theme.ink(), 3).dashed(Dash.DASHED));
			painter.text("asked " + chart.unit().write(asked), new Point(middle, y - 6), Anchor.MIDDLE, AMOUNT, theme.ink());
		});
	}

	private void part(ChartPart part, Bounds place, Painter painter) {
		if (place.height() <= 0) {
			return;
		}
		Rgb fill = theme.colour(part.token());
		painter.rectangle(place, 0, Brush.both(fill, theme.surface(), 1));
		if (place.height() >= LEAST_FOR_LETTER) {
			painter.text(part.letter(), new Point(place.x() + 8, place.centre().y() + 4), Anchor.MIDDLE, LABEL, Theme.readable(theme.ink(), fill));
		}
	}

	private void range(ChartColumn column, double middle, Scale scale, Painter painter) {
		if (column.high() > column.low()) {
			Brush brush = Brush.line(theme.ink(), 1.5);
			painter.line(new Point(middle, scale.y(column.low())), new Point(middle, scale.y(column.high())), brush);
			for (double end : new double[] {column.low(), column.high()}) {
				painter.line(new Point(middle - RANGE_END, scale.y(end)), new Point(middle + RANGE_END, scale.y(end)), brush);
			}
		}
	}

	private void explain(BarChart chart, Painter painter) {
		double x = PLOT.x();
		double line = HEIGHT - 16;
		for (ChartPart part : chart.parts()) {
			Rgb fill = theme.colour(part.token());
			Bounds sample = new Bounds(x, line - SAMPLE + 3, SAMPLE, SAMPLE);
			painter.rectangle(sample, 0, Brush.fill(fill));
			painter.text(part.letter(), new Point(sample.centre().x(), line), Anchor.MIDDLE, LABEL, Theme.readable(theme.ink(), fill));
			painter.text(part.name(), new Point(sample.right() + 5, line), Anchor.START, LABEL, theme.ink());
			x = sample.right() + 19 + measure.width(part.name(), LABEL);
		}
		painter.text("Line with ends: low to high", new Point(x, line), Anchor.START, LABEL, theme.mutedInk());
	}

	private record Scale(double bottom, double top) {

		double y(double amount) {
			return PLOT.bottom() - (amount - bottom) / (top - bottom) * PLOT.height();
		}
	}
}
