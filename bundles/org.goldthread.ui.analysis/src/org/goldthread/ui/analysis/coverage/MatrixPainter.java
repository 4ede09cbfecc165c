package org.goldthread.ui.analysis.coverage;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.ui.analysis.coverage.MatrixCell.Tone;
import org.goldthread.ui.analysis.part.Box;
import org.goldthread.ui.analysis.part.GraphicsMeasure;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Paints those cells of a matrix that are on the screen. */
final class MatrixPainter {

	private static final int PADDING = 8;

	private final WorkbenchTheme theme;
	private final Font bold;

	MatrixPainter(WorkbenchTheme theme, Font bold) {
		this.theme = theme;
		this.bold = bold;
	}

	/** Paints the scrolled cells first and the headings over them. */
	void paint(GC gc, CoverageMatrix matrix, MatrixGeometry place, int chosenRow, int chosenColumn, boolean focused) {
		int firstColumn = Math.max(0, place.column(place.headingWidth() + 1));
		int lastColumn = Math.min(matrix.columns() - 1, place.column(place.width() - 1));
		int firstRow = place.top() / place.rowHeight();
		int lastRow = Math.min(place.rows() - 1, (place.top() + place.seen()) / place.rowHeight());
		gc.setClipping(0, place.rowHeight(), place.width(), place.seen());
		rows(gc, matrix, place, firstRow, lastRow, firstColumn, lastColumn);
		gc.setClipping((Rectangle) null);
		rows(gc, matrix, place, place.rows(), matrix.rows() - 1, firstColumn, lastColumn);
		rows(gc, matrix, place, -1, -1, firstColumn, lastColumn);
		fill(gc, new Box(0, 0, place.headingWidth(), place.rowHeight()), "canvas");
		line(gc, 0, place.totalsTop(), Math.min(place.width(), place.headingWidth() + matrix.columns() * place.columnWidth()));
		if (chosenRow < matrix.rows() && chosenColumn < matrix.columns() && (chosenRow >= 0 || chosenColumn >= 0)) {
			frame(gc, place.box(chosenRow, chosenColumn), focused);
		}
	}

	private void rows(GC gc, CoverageMatrix matrix, MatrixGeometry place, int from, int to, int firstColumn, int lastColumn) {
		for (int row = from; row <= to; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				cell(gc, matrix.cell(row, column), place.box(row, column), row < 0, row < 0);
			}
			if (row >= 0) {
				cell(gc, matrix.cell(row, -1), place.box(row, -1), true, row >= place.rows());
			}
		}
	}

	private void cell(GC gc, MatrixCell cell, Box box, boolean heading, boolean strong) {
		fill(gc, box, cell.tone() == Tone.SERVED ? "outcome-fill" : cell.tone() == Tone.GAP && !heading ? "risk-fill" : heading ? "canvas" : "surface");
		gc.setForeground(theme.colour("grid"));
		gc.drawLine(box.x(), box.bottom() - 1, box.right(), box.bottom() - 1);
		gc.drawLine(box.right() - 1, box.y(), box.right() - 1, box.bottom());
		Font plain = gc.getFont();
		String text = new GraphicsMeasure(gc, bold).fitting(cell.text(), strong, box.width() - 2 * PADDING);
		if (strong) {
			gc.setFont(bold);
		}
		gc.setForeground(theme.colour(ink(cell.tone())));
		boolean left = box.x() == 0 && heading;
		int x = left ? box.x() + PADDING : box.right() - PADDING - gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		gc.drawText(text, x, box.middle() - gc.getFontMetrics().getHeight() / 2, SWT.DRAW_TRANSPARENT);
		gc.setFont(plain);
	}

	private static String ink(Tone tone) {
		return switch (tone) {
			case GAP -> "red";
			case WEAK -> "amber";
			case SERVED -> "outcome-line";
			case PLAIN -> "ink";
		};
	}

	private void fill(GC gc, Box box, String token) {
		gc.setBackground(theme.colour(token));
		gc.fillRectangle(box.x(), box.y(), box.width(), box.height());
	}

	private void line(GC gc, int x, int y, int width) {
		gc.setForeground(theme.colour("line"));
		gc.drawLine(x, y, x + width, y);
	}

	private void frame(GC gc, Box box, boolean focused) {
		gc.setForeground(theme.colour("selection"));
		gc.setLineWidth(focused ? 2 : 1);
		gc.drawRectangle(box.x() + 1, box.y() + 1, box.width() - 3, box.height() - 3);
	}
}
