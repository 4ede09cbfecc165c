package org.goldthread.render.matrix;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.png.PngWriter;
import org.goldthread.render.svg.SvgPainter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;

/** Writes risk matrices as pictures; needs no display. Keep one: it reads the fonts. Safe for use by several threads. */
public final class MatrixPicture {

	private final TextMeasure measure = new TextMeasure();

	/** An SVG document of the compact matrix, whose accessible name is the summary of the matrix; its text stays text. */
	public String svg(RiskMatrix matrix, Theme theme) {
		return svg(matrix, List.of(), MatrixLayout.COMPACT, theme);
	}

	/**
	 * An SVG document whose accessible name is the summary of the matrix; its text stays text.
	 *
	 * @param moving risks whose movement from stage to stage is shown
	 */
	public String svg(RiskMatrix matrix, List<Risk> moving, MatrixLayout layout, Theme theme) {
		SvgPainter painter = new SvgPainter(layout.width(), layout.height(), 1, matrix.summary());
		paint(matrix, moving, layout, theme, painter);
		return painter.finish();
	}

	/**
	 * The bytes of a PNG file of the compact matrix.
	 *
	 * @param scale pixels for each px of the picture, above 0
	 */
	public byte[] png(RiskMatrix matrix, Theme theme, double scale) {
		return png(matrix, List.of(), MatrixLayout.COMPACT, theme, scale);
	}

	/**
	 * The bytes of a PNG file.
	 *
	 * @param moving risks whose movement from stage to stage is shown
	 * @param scale pixels for each px of the picture, above 0
	 */
	public byte[] png(RiskMatrix matrix, List<Risk> moving, MatrixLayout layout, Theme theme, double scale) {
		return PngWriter.write((int) Math.ceil(layout.width() * scale), (int) Math.ceil(layout.height() * scale), scale, theme.surface(), measure,
				painter -> paint(matrix, moving, layout, theme, painter));
	}

	private void paint(RiskMatrix matrix, List<Risk> moving, MatrixLayout layout, Theme theme, Painter painter) {
		new MatrixPainter(theme, measure, layout).paint(matrix, painter);
		new MovementPainter(theme, layout).paint(moving, painter);
	}
}
