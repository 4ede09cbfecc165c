package org.goldthread.ui.registers.table;

import java.util.Comparator;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.model.Element;
import org.goldthread.model.Publication;
import org.goldthread.rules.Finding;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.rows.Line;

/** Paints the narrow column before the rows: the worst that is found about a row, and whether it is exempt or illustrative. */
final class MarkPainter extends FlatPainter {

	private static final int ICON = 16;

	private final TableContents contents;
	private final Images images;

	MarkPainter(Brush brush, TableContents contents, Images images) {
		super(brush);
		this.contents = contents;
		this.images = images;
	}

	@Override
	String text(ILayerCell cell) {
		return "";
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle area) {
		boolean selected = !DisplayMode.NORMAL.equals(cell.getDisplayMode());
		gc.setBackground(brush().colour("canvas"));
		gc.fillRectangle(area);
		if (selected) {
			gc.setBackground(brush().colour("thread"));
			gc.fillRectangle(area.x, area.y, 3, area.height);
		}
		if (contents.line(cell.getRowIndex()) instanceof Line.Row row) {
			paint(row.element(), gc, area);
		}
	}

	private void paint(Element row, GC gc, Rectangle area) {
		contents.findings(row).stream().map(Finding::severity).min(Comparator.naturalOrder())
				.ifPresent(severity -> gc.drawImage(images.of(severity), area.x + 6, area.y + (area.height - ICON) / 2));
		String state = state(row);
		if (!state.isEmpty()) {
			gc.setForeground(brush().colour("ink-muted"));
			gc.setFont(brush().bold());
			int width = gc.textExtent(state).x;
			gc.drawText(state, area.x + area.width - 4 - width, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** X for exempt, i for illustrative: letters, with words in the tool tip. */
	private static String state(Element row) {
		return (row.getPublication() == Publication.EXEMPT ? "X" : "") + (row.isIllustrative() ? "i" : "");
	}
}
