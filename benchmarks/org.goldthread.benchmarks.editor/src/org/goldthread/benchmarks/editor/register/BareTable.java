package org.goldthread.benchmarks.editor.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultGridLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** As many rows of the same texts in a NatTable without anything of ours: its own looks, and lists of texts below it. */
final class BareTable {

	private final String[][] all;
	private final List<Integer> widths;
	private final Point size;
	private String[][] shown;
	private Shell shell;
	private NatTable table;
	private DefaultGridLayer grid;

	/**
	 * Not on the screen yet.
	 *
	 * @param texts rows of texts, one for each column
	 * @param widths of the columns in px
	 * @param size of the table in px
	 */
	BareTable(String[][] texts, List<Integer> widths, Point size) {
		all = texts;
		shown = texts;
		this.widths = widths;
		this.size = size;
	}

	/** Makes the table and shows it in a window. */
	void open() {
		shell = new Shell(SWT.SHELL_TRIM);
		Rectangle trim = shell.computeTrim(0, 0, size.x, size.y);
		shell.setSize(trim.width, trim.height);
		shell.setLayout(new FillLayout());
		IDataProvider data = new Texts();
		grid = new DefaultGridLayer(data, new DummyColumnHeaderDataProvider(data));
		DataLayer cells = (DataLayer) grid.getBodyDataLayer();
		IntStream.range(0, widths.size()).forEach(column -> cells.setColumnWidthByPosition(column, widths.get(column)));
		table = new NatTable(shell, grid);
		shell.open();
	}

	void close() {
		shell.dispose();
	}

	NatTable control() {
		return table;
	}

	/** Sorts the rows by the texts of a column. */
	void sort(int column) {
		shown = shown.clone();
		Arrays.sort(shown, Comparator.comparing(row -> row[column], String.CASE_INSENSITIVE_ORDER));
		refresh();
	}

	/** Shows the rows that have words in a column. */
	void filter(int column, String words) {
		String wanted = words.toLowerCase(Locale.UK);
		shown = Arrays.stream(all).filter(row -> row[column].toLowerCase(Locale.UK).contains(wanted)).toArray(String[][]::new);
		refresh();
	}

	void showAll() {
		shown = all;
		refresh();
	}

	void select(int line) {
		grid.getBodyLayer().getSelectionLayer().doCommand(new SelectCellCommand(grid.getBodyLayer().getSelectionLayer(), 0, line, false, false));
	}

	/** Writes into a cell, as a program does. */
	void write(int column, int line, String text) {
		shown[line][column] = text;
		table.redraw();
	}

	void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		table.notifyListeners(SWT.KeyDown, event);
	}

	private void refresh() {
		grid.getBodyDataLayer().fireLayerEvent(new RowStructuralRefreshEvent(grid.getBodyDataLayer()));
		table.redraw();
	}

	/** The texts that are shown. */
	private final class Texts implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return shown[row][column];
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			shown[row][column] = value.toString();
		}

		@Override
		public int getColumnCount() {
			return widths.size();
		}

		@Override
		public int getRowCount() {
			return shown.length;
		}
	}
}
