package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.exchange.xlsx.SheetText;

/** The cells of a file that are read: those of columns whose values are stored. */
final class TableCells {

	private final List<StoredColumn> columns = new ArrayList<>();
	private final AmericanDays americanDays;

	/**
	 * A column of the file.
	 *
	 * @param index its place in the file
	 * @param heading its heading in the file
	 * @param column the register's column
	 */
	record StoredColumn(int index, String heading, Column<?> column) {
	}

	TableCells(MatchedTable table) {
		for (int i = 0; i < table.columns().size(); i++) {
			Optional<? extends Column<?>> column = table.columns().get(i);
			if (column.isPresent() && !column.get().isComputed()) {
				columns.add(new StoredColumn(i, table.headings().get(i).strip(), column.get()));
			}
		}
		americanDays = AmericanDays.in(table.rows(), columns);
	}

	List<StoredColumn> columns() {
		return columns;
	}

	/** The column whose value lives in an attribute; empty when the file has none. */
	Optional<StoredColumn> of(EAttribute attribute) {
		return columns.stream().filter(each -> each.column().storage().equals(new Storage.Attribute(attribute))).findFirst();
	}

	/** The columns that name the parent of a row. */
	Optional<StoredColumn> parent() {
		return columns.stream().filter(each -> each.column().storage() instanceof Storage.Parent).findFirst();
	}

	/** Whether a row says nothing in any of the columns. */
	boolean isBlank(SourceRow row) {
		for (StoredColumn column : columns) {
			Cell cell = row.cell(column.index());
			boolean blank = cell instanceof Cell.Empty || cell instanceof Cell.Words words && words.text().isBlank();
			if (!blank || row.faults().containsKey(column.index())) {
				return false;
			}
		}
		return true;
	}

	/** The text of a row in a column; empty for none. */
	static String text(SourceRow row, StoredColumn column) {
		return switch (row.cell(column.index())) {
			case Cell.Words words -> words.text().strip();
			case Cell.Figure figure -> figure.number().toPlainString();
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
		};
	}

	/** The text of a row in the column of an attribute; empty for none, also where the file has no such column. */
	String text(SourceRow row, EAttribute attribute) {
		return of(attribute).map(column -> text(row, column)).orElse("");
	}

	/** Reads a cell of a row; what was cut for being too long for a workbook is unchanged, and no value for a new row. */
	CellReading read(CellReader reader, StoredColumn column, RowReading row) {
		SourceRow source = row.source();
		String fault = source.faults().get(column.index());
		if (fault != null) {
			return new CellReading.Refused(fault);
		}
		Cell cell = source.cell(column.index());
		if (cell instanceof Cell.Words words && SheetText.isCut(words.text())) {
			return row.isAdded() ? new CellReading.Refused("The workbook holds only the start of this text; import the register from CSV.")
					: CellReading.UNCHANGED;
		}
		Optional<String> doubt = americanDays.doubt(column, cell);
		return doubt.isPresent() ? new CellReading.Refused(doubt.get()) : reader.read(column.column(), row.element(), cell);
	}
}
