package org.goldthread.render.svg;

import org.goldthread.render.geometry.Outline;

/** Writes outlines as path data of SVG. */
final class SvgPath {

	private SvgPath() {
	}

	/** Adds the path data of an outline. */
	static void write(StringBuilder out, Outline outline) {
		for (Outline.Step step : outline.steps()) {
			switch (step) {
			case Outline.Move move -> numbers(out, 'M', move.x(), move.y());
			case Outline.Line line -> numbers(out, 'L', line.x(), line.y());
			case Outline.Curve curve -> numbers(out, 'C', curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
			case Outline.Close close -> out.append('Z');
			}
		}
	}

	private static void numbers(StringBuilder out, char command, double... values) {
		out.append(command);
		for (int index = 0; index < values.length; index++) {
			if (index > 0) {
				out.append(' ');
			}
			SvgText.number(out, values[index]);
		}
	}
}
