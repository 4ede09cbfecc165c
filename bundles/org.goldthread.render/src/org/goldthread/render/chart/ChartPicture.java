package org.goldthread.render.chart;

import org.goldthread.render.png.PngWriter;
import org.goldthread.render.svg.SvgPainter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;

/** Writes charts as pictures; needs no display. Keep one: it reads the fonts. Safe for use by several threads. */
public final class ChartPicture {

	private final TextMeasure measure = new TextMeasure();

	/**
	 * An SVG document; its text stays text.
	 *
	 * @param summary what the chart shows, for those who do not see it
	 */
	public String svg(BarChart chart, String summary, Theme theme) {
		SvgPainter painter = new SvgPainter(BarChartPainter.WIDTH, BarChartPainter.HEIGHT, 1, summary);
		new BarChartPainter(theme, measure).paint(chart, painter);
		return painter.finish();
	}

	/**
	 * The bytes of a PNG file.
	 *
	 * @param scale pixels for each px of the picture, above 0
	 */
	public byte[] png(BarChart chart, Theme theme, double scale) {
		return PngWriter.write((int) Math.ceil(BarChartPainter.WIDTH * scale), (int) Math.ceil(BarChartPainter.HEIGHT * scale), scale, theme.surface(),
				measure, painter -> new BarChartPainter(theme, measure).paint(chart, painter));
	}
}
