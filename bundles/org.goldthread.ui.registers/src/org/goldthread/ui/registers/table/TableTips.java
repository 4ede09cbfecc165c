package org.goldthread.ui.registers.table;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Says on hovering what a heading means, what a mark stands for, and all of a text that is cut off. */
final class TableTips extends DefaultToolTip {

	private static final int WIDEST = 460;
	private static final int DELAY_MILLISECONDS = 500;

	private final NatTable table;
	private final TableContents contents;
	private final TipTexts texts;
	private final Brush brush;

	TableTips(NatTable table, TableContents contents, Brush brush) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.contents = contents;
		this.brush = brush;
		texts = new TipTexts(contents);
		setPopupDelay(DELAY_MILLISECONDS);
		setShift(new Point(12, 18));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		int column = table.getColumnPositionByX(event.x);
		int row = table.getRowPositionByY(event.y);
		return column < 0 || row < 0 ? null : new Point(column, row);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return table.getActiveCellEditor() == null && !getText(event).isEmpty();
	}

	@Override
	protected String getText(Event event) {
		ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
		LabelStack region = cell == null ? new LabelStack() : table.getRegionLabelsByXY(event.x, event.y);
		if (region == null || cell == null) {
			return "";
		}
		if (region.hasLabel(GridRegion.FILTER_ROW)) {
			return texts.filter(cell.getColumnIndex());
		}
		if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
			return texts.heading(cell.getColumnIndex());
		}
		if (region.hasLabel(GridRegion.ROW_HEADER)) {
			return texts.mark(cell.getRowIndex());
		}
		return region.hasLabel(GridRegion.BODY) ? texts.cell(cell.getColumnIndex(), cell.getRowIndex(), isCut(cell)) : "";
	}

	/** Longer texts run over several lines. */
	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		parent.setBackground(brush.colour("line"));
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(getText(event).replace("&", "&&"));
		label.setLayoutData(new GridData(Math.min(WIDEST, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
		for (Control control : new Control[] {area, label}) {
			control.setBackground(brush.colour("surface"));
			control.setForeground(brush.colour("ink"));
		}
		return area;
	}

	private boolean isCut(ILayerCell cell) {
		GC gc = new GC(table);
		gc.setFont(brush.plain());
		try {
			return brush.isCut(gc, contents.text(cell.getColumnIndex(), cell.getRowIndex()), cell.getBounds().width);
		} finally {
			gc.dispose();
		}
	}
}
