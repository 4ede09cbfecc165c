package org.goldthread.exchange.importing.source;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.register.Cell;

/** Gathers the rows of a file as long as they stay within the limits; rows that hold nothing are left out. */
final class RowCollector {

	private final String name;
	private final ImportLimits limits;
	private final List<SourceRow> rows = new ArrayList<>();
	private int cells;

	RowCollector(String name, ImportLimits limits) {
		this.name = name;
		this.limits = limits;
	}

	/** What messages call the file. */
	String name() {
		return name;
	}

	/** The greatest number of columns that a row may have. */
	int columns() {
		return limits.columns();
	}

	/** @throws ImportFailure when the row, or all rows together, are more than the limits */
	void add(SourceRow row) throws ImportFailure {
		checkColumns(row.number(), row.cells().size());
		if (row.isBlank()) {
			return;
		}
		for (Cell cell : row.cells()) {
			if (cell instanceof Cell.Words words && words.text().length() > limits.cellLength()) {
				throw tooMuch(row.number(), "a cell of more than " + number(limits.cellLength()) + " characters");
			}
			cells += cell instanceof Cell.Empty ? 0 : 1;
		}
		if (rows.size() >= limits.rows()) {
			throw tooMuch(row.number(), "more than " + number(limits.rows()) + " rows");
		}
		if (cells > limits.cells()) {
			throw tooMuch(row.number(), "more than " + number(limits.cells()) + " filled cells");
		}
		rows.add(row);
	}

	/** @throws ImportFailure when a row has more columns than the limit */
	void checkColumns(int row, int columns) throws ImportFailure {
		if (columns > limits.columns()) {
			throw tooMuch(row, "more than " + number(limits.columns()) + " columns");
		}
	}

	List<SourceRow> rows() {
		return List.copyOf(rows);
	}

	private ImportFailure tooMuch(int row, String what) {
		return new ImportFailure(name + " has " + what + " (row " + row + "), more than any register; it was not imported, so check that it is the right file");
	}

	private static String number(int number) {
		return "%,d".formatted(number);
	}
}
