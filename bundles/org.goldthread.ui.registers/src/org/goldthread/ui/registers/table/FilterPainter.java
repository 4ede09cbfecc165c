package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the conditions above the columns; where there is none, a faint hint that one can be written. */
final class FilterPainter extends FlatPainter {

	private static final String HINT = "\u2026";

	FilterPainter(Brush brush) {
		super(brush);
	}

	@Override
	String text(ILayerCell cell) {
		Object value = cell.getDataValue();
		return value == null ? "" : value instanceof Iterable<?> terms ? String.join(", ", strings(terms)) : value.toString();
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle area) {
		String text = text(cell);
		gc.setBackground(brush().colour("surface"));
		gc.fillRectangle(area);
		gc.setForeground(brush().colour(text.isEmpty() ? "line" : "selection"));
		gc.setFont(text.isEmpty() ? brush().plain() : brush().bold());
		brush().text(gc, text.isEmpty() ? HINT : text, area, SWT.LEFT);
	}

	private static List<String> strings(Iterable<?> terms) {
		List<String> texts = new ArrayList<>();
		terms.forEach(term -> texts.add(term.toString().isEmpty() ? "(empty)" : term.toString()));
		return texts;
	}
}
