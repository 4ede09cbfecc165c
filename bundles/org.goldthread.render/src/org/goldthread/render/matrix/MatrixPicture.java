package org.goldthread.render.matrix;

import org.goldthread.render.png.PngWriter;
import org.goldthread.render.svg.SvgPainter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;

/** Writes risk matrices as pictures; needs no display. Keep one: it reads the fonts. Safe for use by several threads. */
public final class MatrixPicture {

	private final TextMeasure measure = new TextMeasure();

	/** An SVG document whose accessible name is the summary of the matrix; its text stays text. */
	public String svg(RiskMatrix matrix, Theme theme) {
		SvgPainter painter = new SvgPainter(MatrixLayout.WIDTH, MatrixLayout.HEIGHT, 1, matrix.summary());
		new MatrixPainter(theme, measure).paint(matrix, painter);
		return painter.finish();
	}

	/**
	 * The bytes of a PNG file.
	 *
	 * @param scale pixels for each px of the picture, above 0
	 */
	public byte[] png(RiskMatrix matrix, Theme theme, double scale) {
		return PngWriter.write((int) Math.ceil(MatrixLayout.WIDTH * scale), (int) Math.ceil(MatrixLayout.HEIGHT * scale), scale, theme.surface(),
				measure, painter -> new MatrixPainter(theme, measure).paint(matrix, painter));
	}
}
