package org.goldthread.ui.registers.table;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints words on one of the theme's grounds: the corners and the totals. */
final class PlainPainter extends FlatPainter {

	private final String ground;
	private final boolean bold;

	PlainPainter(Brush brush, String ground, boolean bold) {
		super(brush);
		this.ground = ground;
		this.bold = bold;
	}

	@Override
	String text(ILayerCell cell) {
		Object value = cell.getDataValue();
		return value == null ? "" : value.toString();
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle area) {
		gc.setBackground(brush().colour(ground));
		gc.fillRectangle(area);
		gc.setForeground(brush().colour("ink"));
		Font font = bold ? brush().bold() : brush().plain();
		gc.setFont(font);
		String text = text(cell);
		brush().text(gc, text, area, text.startsWith("\u00a3") || text.startsWith("-\u00a3") ? SWT.RIGHT : SWT.LEFT);
	}
}
