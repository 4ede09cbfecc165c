package org.goldthread.ui.diagram.paint;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.goldthread.render.geometry.Outline;

/** Turns outlines into paths of SWT. */
final class SwtPath {

	private SwtPath() {
	}

	/** The path of an outline, enlarged by {@code scale}. The caller disposes it. */
	static Path of(Outline outline, float scale) {
		Path path = new Path(Display.getCurrent());
		add(path, outline, scale);
		return path;
	}

	/** Adds an outline to a path, enlarged by {@code scale}. */
	static void add(Path path, Outline outline, float scale) {
		for (Outline.Step step : outline.steps()) {
			add(path, step, scale);
		}
	}

	private static void add(Path path, Outline.Step step, float scale) {
		switch (step) {
			case Outline.Move move -> path.moveTo((float) move.x() * scale, (float) move.y() * scale);
			case Outline.Line line -> path.lineTo((float) line.x() * scale, (float) line.y() * scale);
			case Outline.Curve curve -> path.cubicTo((float) curve.x1() * scale, (float) curve.y1() * scale,
					(float) curve.x2() * scale, (float) curve.y2() * scale, (float) curve.x() * scale, (float) curve.y() * scale);
			case Outline.Close close -> path.close();
		}
	}
}
