package org.goldthread.ui.analysis.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Measures text with the graphics of a control. */
public final class GraphicsMeasure implements TextMeasure {

	private final GC gc;
	private final Font plain;
	private final Font bold;

	/** Measures with {@code gc} in its present font, and with {@code bold}. */
	public GraphicsMeasure(GC gc, Font bold) {
		this.gc = gc;
		this.plain = gc.getFont();
		this.bold = bold;
	}

	@Override
	public int width(String text, boolean strong) {
		gc.setFont(strong ? bold : plain);
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		gc.setFont(plain);
		return extent.x;
	}

	@Override
	public int height() {
		return gc.getFontMetrics().getHeight();
	}
}
