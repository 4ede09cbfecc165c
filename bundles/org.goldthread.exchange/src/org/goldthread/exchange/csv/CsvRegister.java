package org.goldthread.exchange.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterRows;

/**
 * Writes a register as CSV (RFC 4180): one heading row, text in quotation marks and guarded against formulas, numbers without,
 * days as in ISO 8601, nothing at all for a missing value.
 */
public final class CsvRegister {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

	private final CSVPrinter printer;

	/** Writes to {@code out}, which is not closed. */
	public CsvRegister(Appendable out, CsvDelimiter delimiter) throws IOException {
		printer = new CSVPrinter(out, FORMAT.builder().setDelimiter(delimiter.character()).get());
	}

	/** Writes all rows under their headings. */
	public void write(RegisterRows rows) throws IOException {
		writeHeadings(rows.headers());
		for (int row = 0; row < rows.size(); row++) {
			writeRow(rows.cells(row));
		}
		printer.flush();
	}

	void writeHeadings(List<String> headings) throws IOException {
		printer.printRecord(headings);
	}

	void writeRow(List<Cell> cells) throws IOException {
		for (Cell cell : cells) {
			printer.print(value(cell));
		}
		printer.println();
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
