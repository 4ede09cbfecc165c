package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints cells in the colours of the theme; leaves the graphics as they were. */
abstract class FlatPainter extends AbstractCellPainter {

	private static final int LINE_HEIGHT = 26;

	private final Brush brush;

	FlatPainter(Brush brush) {
		this.brush = brush;
	}

	/** Paints the cell; the table keeps it within its area. Colours and font may be left changed. */
	abstract void paint(ILayerCell cell, GC gc, Rectangle area);

	/** What the cell says, for its natural width. */
	abstract String text(ILayerCell cell);

	final Brush brush() {
		return brush;
	}

	@Override
	public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		Color background = gc.getBackground();
		Color foreground = gc.getForeground();
		Font font = gc.getFont();
		gc.setFont(brush.plain());
		paint(cell, gc, bounds);
		gc.setBackground(background);
		gc.setForeground(foreground);
		gc.setFont(font);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(brush.plain());
		return gc.textExtent(text(cell).lines().findFirst().orElse("")).x + 2 * Brush.PADDING + 4;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return LINE_HEIGHT;
	}
}
