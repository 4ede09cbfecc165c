package org.goldthread.exchange.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterTable;

/**
 * Writes a register as CSV (RFC 4180): one heading row, text in quotation marks and guarded against formulas, numbers without,
 * days as in ISO 8601, nothing at all for a missing value.
 */
public final class CsvRegister {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

	private CsvRegister() {
	}

	/** Writes the whole table. */
	public static void write(RegisterTable table, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, FORMAT);
		printer.printRecord(table.headers());
		for (List<Cell> row : table.rows()) {
			for (Cell cell : row) {
				printer.print(value(cell));
			}
			printer.println();
		}
		printer.flush();
	}

	private static Object value(Cell cell) {
		return switch (cell) {
			case Cell.Words words -> FormulaGuard.guarded(words.text());
			case Cell.Figure figure -> plain(figure.number());
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> null;
		};
	}

	/** A number that is never printed with an exponent for being large. */
	private static BigDecimal plain(BigDecimal number) {
		return number.scale() < 0 ? number.setScale(0) : number;
	}
}
