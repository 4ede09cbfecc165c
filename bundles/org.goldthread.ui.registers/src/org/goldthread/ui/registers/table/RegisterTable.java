package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatGridLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.goldthread.model.Element;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.field.RefusalBubble;
import org.goldthread.ui.registers.rows.Totals;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The table of a register on the screen. Lines and columns are named by their index in the contents. */
public final class RegisterTable {

	private static final int PAUSE_MILLISECONDS = 2;

	private final TableContents contents;
	private final WorkbenchTheme theme;
	private final TableLayers layers;
	private final NatTable table;
	private final TableLook look;
	private final SelectedCells cells;

	/** A table that shows {@code contents} and hands what is typed to {@code writer}. */
	public RegisterTable(Composite parent, TableContents contents, CellWriter writer, WorkbenchTheme theme, Images images) {
		this.contents = contents;
		this.theme = theme;
		ConfigRegistry registry = new ConfigRegistry();
		layers = new TableLayers(contents, writer, registry,
				new TotalTexts(contents, new Totals(contents.rows(), this::later, this::totalsChanged)));
		cells = new SelectedCells(layers.selection);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.grid, false);
		table.setConfigRegistry(registry);
		table.setBackground(theme.colour("surface"));
		table.setLayerPainter(new NatGridLayerPainter(table, theme.colour("line")));
		Brush brush = new Brush(theme, table);
		look = new TableLook(brush, contents, images);
		layers.grid.addConfiguration(new DefaultEditConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(look);
		table.addConfiguration(new TableEditing(contents, writer, new RefusalBubble(theme)));
		table.addConfiguration(new RowDrag(table, this::isWhollySelected, this::selectedRows));
		table.configure();
		table.addOverlayPainter(new GroupHeads(table, contents, brush));
		new TableTips(table, contents, brush).activate();
		freeze(1);
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** What is shown. */
	public TableContents contents() {
		return contents;
	}

	/** Shows the contents as they are now. */
	public void refresh(boolean lines) {
		if (lines) {
			layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
		}
		table.redraw();
	}

	/** Takes the colours of the present theme. */
	public void themeChanged() {
		look.configureRegistry(table.getConfigRegistry());
		table.setBackground(theme.colour("surface"));
		table.setLayerPainter(new NatGridLayerPainter(table, theme.colour("line")));
		table.redraw();
	}

	/** Keeps the first columns in sight; none for 0. */
	public void freeze(int columns) {
		table.doCommand(new UnFreezeGridCommand());
		if (columns > 0) {
			table.doCommand(new FreezeColumnCommand(layers.body, columns - 1));
		}
	}

	/** Takes away all that is written above the columns. */
	public void clearFilters() {
		table.doCommand(new ClearAllFiltersCommand());
	}

	/** Whether a cell is being written in, so that keys belong to its field. */
	public boolean isWriting() {
		return table.getActiveCellEditor() != null && !table.getActiveCellEditor().isClosed();
	}

	/** The lines that have a selected cell, in order. */
	public List<Integer> selectedLines() {
		return cells.lines();
	}

	/** The rows that have a selected cell. */
	public List<Element> selectedRows() {
		return selectedLines().stream().map(contents::element).flatMap(Optional::stream).toList();
	}

	private boolean isWhollySelected(int line) {
		return line >= 0 && line < contents.lineCount() && layers.selection.isRowPositionFullySelected(line);
	}

	/** The columns that have a selected cell, as they stand on the screen from left to right. */
	public List<Integer> selectedColumns() {
		List<Integer> columns = new ArrayList<>();
		for (int position : layers.selection.getSelectedColumnPositions()) {
			columns.add(layers.selection.getColumnIndexByPosition(position));
		}
		return columns;
	}

	/** The columns that are not hidden, as they stand on the screen from left to right. */
	public List<Integer> visibleColumns() {
		return IntStream.range(0, layers.selection.getColumnCount()).map(layers.selection::getColumnIndexByPosition).boxed().toList();
	}

	/** The column of the cell that a selection began with, and that arrow keys go on from. */
	public OptionalInt anchorColumn() {
		OptionalInt place = cells.anchorColumn();
		return place.isEmpty() ? place : OptionalInt.of(layers.selection.getColumnIndexByPosition(place.getAsInt()));
	}

	/** The line that a selection began with. */
	public OptionalInt anchorLine() {
		return cells.anchorLine();
	}

	/** Where the cell that a selection began with stands on the screen; empty when it is out of sight. */
	public Optional<Rectangle> anchorBounds() {
		if (anchorLine().isEmpty() || anchorColumn().isEmpty()) {
			return Optional.empty();
		}
		int column = layers.grid.underlyingToLocalColumnPosition(layers.body, layers.body.getColumnPositionByIndex(anchorColumn().getAsInt()));
		int line = layers.grid.underlyingToLocalRowPosition(layers.body, layers.body.getRowPositionByIndex(anchorLine().getAsInt()));
		return Optional.ofNullable(table.getBoundsByPosition(column, line));
	}

	/** The line at a point of the widget; empty beside the lines, and for headings and totals. */
	public OptionalInt lineAt(int x, int y) {
		LabelStack region = table.getRegionLabelsByXY(x, y);
		boolean inLines = region != null && (region.hasLabel(GridRegion.BODY) || region.hasLabel(GridRegion.ROW_HEADER));
		int line = inLines ? table.getRowIndexByPosition(table.getRowPositionByY(y)) : -1;
		return line < 0 ? OptionalInt.empty() : OptionalInt.of(line);
	}

	/** Selects rows as a whole and shows as many as fit, the first one among them; those that are not shown are left out. */
	public void selectRows(List<? extends Element> rows) {
		List<Integer> lines = rows.stream().map(contents.rows()::lineOf).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).sorted().toList();
		if (lines.isEmpty()) {
			layers.selection.clear();
			return;
		}
		selectCells(visibleColumns(), lines, visibleColumns().getFirst(), lines.getFirst());
		table.doCommand(new ShowRowInViewportCommand(lines.getLast()));
		table.doCommand(new ShowRowInViewportCommand(lines.getFirst()));
	}

	/**
	 * Selects nothing but the cells of some columns in some lines, and scrolls nowhere. Hidden columns are passed over.
	 *
	 * @param anchorColumn column of the cell that arrow keys go on from, whether it is selected or not
	 * @param anchorLine line of that cell
	 */
	public void selectCells(List<Integer> columns, List<Integer> lines, int anchorColumn, int anchorLine) {
		List<Integer> places = columns.stream().map(layers.selection::getColumnPositionByIndex).filter(place -> place >= 0).sorted().toList();
		cells.select(places, lines, Math.max(0, layers.selection.getColumnPositionByIndex(anchorColumn)), anchorLine);
	}

	/** Selects one cell and shows it. */
	public void selectCell(int column, int line) {
		int position = layers.selection.getColumnPositionByIndex(column);
		if (position >= 0) {
			layers.selection.doCommand(new SelectCellCommand(layers.selection, position, line, false, false));
			table.doCommand(new ShowCellInViewportCommand(position, line));
		}
	}

	/** Selects all cells. */
	public void selectAll() {
		layers.selection.selectAll();
	}

	/** All columns, hidden ones too, from left to right. */
	public List<Integer> columnOrder() {
		return List.copyOf(layers.reorder.getColumnIndexOrder());
	}

	/** Brings all columns into an order and hides some. What is frozen is no longer. */
	public void arrangeColumns(List<Integer> order, List<Integer> hidden) {
		int frozen = frozen();
		freeze(0);
		layers.hideShow.showAllColumns();
		for (int place = 0; place < order.size(); place++) {
			int from = layers.reorder.getColumnPositionByIndex(order.get(place));
			if (from != place) {
				layers.reorder.reorderColumnPosition(from, place);
			}
		}
		layers.hideShow.hideColumnIndexes(hidden);
		freeze(Math.min(frozen, visibleColumns().size()));
	}

	/** Hides one column. */
	public void hide(int column) {
		layers.hideShow.hideColumnIndexes(List.of(column));
	}

	/** How many columns stay in sight. */
	public int frozen() {
		return layers.freeze.getColumnCount();
	}

	/** Keeps all columns up to this one in sight. */
	public void freezeUpTo(int column) {
		freeze(visibleColumns().indexOf(column) + 1);
	}

	/** The width of a column in px. */
	public int width(int column) {
		return layers.data.getColumnWidthByPosition(column);
	}

	/** Gives a column another width in px. */
	public void setWidth(int column, int width) {
		layers.data.setColumnWidthByPosition(column, width);
	}

	/** Gives all columns the width that they have at first. */
	public void resetWidths() {
		for (int column = 0; column < contents.columns().size(); column++) {
			setWidth(column, ColumnWidths.of(contents.column(column), column));
		}
	}

	/** Makes a column as wide as what is in sight of it. */
	public void fit(int column) {
		int position = layers.grid.underlyingToLocalColumnPosition(layers.body, layers.body.getColumnPositionByIndex(column));
		table.doCommand(new InitializeAutoResizeColumnsCommand(table, position, table.getConfigRegistry(), new GCFactory(table)));
	}

	/** Between events of the user. */
	private void later(Runnable task) {
		table.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
			if (!table.isDisposed()) {
				task.run();
			}
		});
	}

	private void totalsChanged() {
		Rectangle area = table.getClientArea();
		table.redraw(area.x, area.height - TableLayers.ROW_HEIGHT, area.width, TableLayers.ROW_HEIGHT, false);
	}
}
