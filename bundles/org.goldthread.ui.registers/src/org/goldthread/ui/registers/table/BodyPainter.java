package org.goldthread.ui.registers.table;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Severity;
import org.goldthread.ui.registers.rows.Chip;
import org.goldthread.ui.registers.rows.Line;

/** Paints the cells of the rows: figures at the right, scores with colour and letter, ticks, and the corner that marks a problem. */
final class BodyPainter extends FlatPainter {

	private static final int CORNER = 7;
	private static final int CHIP_HEIGHT = 17;
	private static final int CHIP_PADDING = 5;
	private static final int BOX = 12;

	private final TableContents contents;

	BodyPainter(Brush brush, TableContents contents) {
		super(brush);
		this.contents = contents;
	}

	@Override
	String text(ILayerCell cell) {
		return contents.text(cell.getColumnIndex(), cell.getRowIndex());
	}

	@Override
	void paint(ILayerCell cell, GC gc, Rectangle area) {
		int column = cell.getColumnIndex();
		Line line = contents.line(cell.getRowIndex());
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		gc.setBackground(line instanceof Line.Group ? brush().colour("canvas") : brush().ground(contents.column(column).isComputed(), selected));
		gc.fillRectangle(area);
		switch (line) {
			case Line.Row row -> paint(column, cell.getRowIndex(), row.element(), gc, area);
			case Line.New none -> hint(column, gc, area);
			case Line.Group group -> {
				// Its words run over all columns; see GroupHeads.
			}
		}
		if (cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE) && selected) {
			gc.setForeground(brush().colour("selection"));
			gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
		}
	}

	private void paint(int column, int line, Element row, GC gc, Rectangle area) {
		ValueType type = contents.column(column).type();
		Optional<Chip> chip = contents.chip(column, line);
		gc.setForeground(brush().colour(column == 0 || contents.column(column).isComputed() ? "ink-muted" : "ink"));
		gc.setFont(row.isIllustrative() ? brush().italic() : brush().plain());
		if (type == ValueType.YES_NO) {
			tick(contents.text(column, line), gc, area);
		} else if (chip.isPresent()) {
			chip(chip.get(), contents.text(column, line), gc, area);
		} else {
			brush().text(gc, contents.text(column, line), area, isFigure(type) ? SWT.RIGHT : SWT.LEFT);
		}
		contents.findings(column, line).stream().map(Finding::severity).min(Comparator.naturalOrder())
				.ifPresent(severity -> corner(severity, gc, area));
	}

	private void hint(int column, GC gc, Rectangle area) {
		if (column <= 1) {
			gc.setForeground(brush().colour("ink-muted"));
			gc.setFont(brush().italic());
			brush().text(gc, column == 0 ? "New" : "Write here for a new " + contents.concept().labelInSentence(), area, SWT.LEFT);
		}
	}

	private void tick(String text, GC gc, Rectangle area) {
		if (text.isEmpty()) {
			return;
		}
		int x = area.x + (area.width - BOX) / 2;
		int y = area.y + (area.height - BOX) / 2;
		boolean yes = text.equals("Y");
		gc.setAntialias(SWT.ON);
		gc.setForeground(brush().colour(yes ? "ink" : "ink-muted"));
		gc.drawRoundRectangle(x, y, BOX, BOX, 4, 4);
		if (yes) {
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { x + 3, y + 6, x + 5, y + 9, x + 10, y + 3 });
			gc.setLineWidth(1);
		}
	}

	private void chip(Chip chip, String text, GC gc, Rectangle area) {
		gc.setFont(brush().bold());
		int width = Math.max(gc.textExtent(chip.letter()).x + 2 * CHIP_PADDING, CHIP_HEIGHT);
		int x = area.x + area.width - Brush.PADDING - width;
		int y = area.y + (area.height - CHIP_HEIGHT) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(brush().rag(chip.rag()));
		gc.fillRoundRectangle(x, y, width, CHIP_HEIGHT, 6, 6);
		gc.setBackground(brush().otherRag(chip.rag()));
		gc.fillRectangle(x + width / 2, y, width - width / 2 - 3, CHIP_HEIGHT);
		gc.fillRoundRectangle(x + width / 2, y, width - width / 2, CHIP_HEIGHT, 6, 6);
		gc.setForeground(brush().colour("surface"));
		gc.drawText(chip.letter(), x + (width - gc.textExtent(chip.letter()).x) / 2, y + (CHIP_HEIGHT - gc.getFontMetrics().getHeight()) / 2,
				SWT.DRAW_TRANSPARENT);
		if (!text.equals(chip.letter())) {
			gc.setFont(brush().plain());
			gc.setForeground(brush().colour("ink"));
			brush().text(gc, text, new Rectangle(area.x, area.y, area.width - width - Brush.PADDING, area.height), SWT.RIGHT);
		}
	}

	private void corner(Severity severity, GC gc, Rectangle area) {
		gc.setBackground(brush().colour(switch (severity) {
			case ERROR -> "red";
			case WARNING -> "amber";
			case INFO -> "selection";
		}));
		int right = area.x + area.width;
		gc.fillPolygon(new int[] { right - CORNER, area.y, right, area.y, right, area.y + CORNER });
	}

	private static boolean isFigure(ValueType type) {
		return type == ValueType.NUMBER || type == ValueType.MONEY;
	}
}
