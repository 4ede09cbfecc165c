package org.goldthread.render.card;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;

/** Paints a sheet with a folded corner. */
public final class NoteSheet {

	private static final double FOLD = 12;

	private NoteSheet() {
	}

	/** Paints a sheet that fills its bounds. */
	public static void paint(Painter painter, Bounds bounds, Brush brush) {
		double fold = Math.min(FOLD, Math.min(bounds.width(), bounds.height()) / 2);
		double inner = bounds.right() - fold;
		double below = bounds.y() + fold;
		painter.path(new OutlineBuilder().move(bounds.x(), bounds.y()).line(inner, bounds.y()).line(bounds.right(), below)
				.line(bounds.right(), bounds.bottom()).line(bounds.x(), bounds.bottom()).close().build(), brush);
		painter.path(new OutlineBuilder().move(inner, bounds.y()).line(inner, below).line(bounds.right(), below).build(),
				Brush.line(brush.line(), brush.width()));
	}
}
