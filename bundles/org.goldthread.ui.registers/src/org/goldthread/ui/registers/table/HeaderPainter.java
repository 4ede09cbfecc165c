package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.rows.SortKey;

/** Paints the headings: two lines where one is too short, computed columns in italics, and how the table is sorted. */
final class HeaderPainter extends FlatPainter {

	private static final int MARK = 18;

	private final TableContents contents;

	HeaderPainter(Brush brush, TableContents contents) {
		super(brush);
		this.contents = contents;
	}

	@Override
	String text(ILayerCell cell) {
		return contents.column(cell.getColumnIndex()).header();
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle area) {
		Column<Element> column = contents.column(cell.getColumnIndex());
		List<SortKey> sort = contents.rows().arrangement().sort();
		gc.setBackground(brush().colour("canvas"));
		gc.fillRectangle(area);
		gc.setForeground(brush().colour(column.isComputed() ? "ink-muted" : "ink"));
		gc.setFont(column.isComputed() ? brush().italic() : brush().bold());
		int place = -1;
		for (int i = 0; i < sort.size(); i++) {
			place = sort.get(i).column() == cell.getColumnIndex() ? i : place;
		}
		int height = gc.getFontMetrics().getHeight();
		List<String> lines = lines(gc, column.header(), area.width - 2 * Brush.PADDING - (place < 0 ? 0 : MARK));
		int y = area.y + (area.height - lines.size() * height) / 2;
		for (String line : lines) {
			gc.drawText(line, area.x + Brush.PADDING, y, SWT.DRAW_TRANSPARENT);
			y += height;
		}
		if (place >= 0) {
			gc.setForeground(brush().colour("selection"));
			gc.setFont(brush().plain());
			String mark = (sort.get(place).ascending() ? "\u25b2" : "\u25bc") + (sort.size() > 1 ? place + 1 : "");
			brush().text(gc, mark, new Rectangle(area.x + area.width - MARK - Brush.PADDING - 8, area.y, MARK + Brush.PADDING + 12, area.height), SWT.RIGHT);
		}
	}

	private List<String> lines(GC gc, String header, int width) {
		if (gc.textExtent(header).x <= width) {
			return List.of(header);
		}
		List<String> lines = new ArrayList<>();
		String rest = header;
		int end = rest.length();
		while (end > 0 && gc.textExtent(rest.substring(0, end)).x > width) {
			end = rest.lastIndexOf(' ', end - 1);
		}
		if (end > 0) {
			lines.add(rest.substring(0, end));
			rest = rest.substring(end + 1);
		}
		lines.add(brush().fitted(gc, rest, width));
		return lines;
	}
}
