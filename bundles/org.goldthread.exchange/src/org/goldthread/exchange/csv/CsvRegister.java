package org.goldthread.exchange.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterRows;

/**
 * Writes a register as CSV (RFC 4180): one heading row, text in quotation marks and guarded against formulas, numbers without,
 * days as in ISO 8601, nothing at all for a missing value. It builds a line at a time itself, because the printer of Commons CSV
 * takes longer over each value than reading it from the model does.
 */
public final class CsvRegister {

	private static final char QUOTE = '"';
	private static final int DIGITS_OF_LONG = 18;
	private static final String LINE_END = "\r\n";

	private final Appendable out;
	private final char delimiter;
	private final StringBuilder line = new StringBuilder();

	/** Writes to {@code out}, which is not closed. */
	public CsvRegister(Appendable out, CsvDelimiter delimiter) {
		this.out = out;
		this.delimiter = delimiter.character();
	}

	/** Writes all rows under their headings. */
	public void write(RegisterRows rows) throws IOException {
		writeHeadings(rows.headers());
		for (int row = 0; row < rows.size(); row++) {
			writeRow(rows.cells(row));
		}
	}

	void writeHeadings(List<String> headings) throws IOException {
		writeRow(headings.stream().map(Cell::text).toList());
	}

	void writeRow(List<Cell> cells) throws IOException {
		line.setLength(0);
		for (int index = 0; index < cells.size(); index++) {
			if (index > 0) {
				line.append(delimiter);
			}
			add(cells.get(index));
		}
		out.append(line.append(LINE_END));
	}

	private void add(Cell cell) {
		switch (cell) {
			case Cell.Words words -> addQuoted(FormulaGuard.guarded(words.text()));
			case Cell.Figure figure -> addNumber(figure.number());
			case Cell.Day day -> line.append(QUOTE).append(day.date()).append(QUOTE);
			case Cell.Empty empty -> {
			}
		}
	}

	private void addQuoted(String text) {
		line.append(QUOTE);
		int start = 0;
		for (int quote = text.indexOf(QUOTE); quote >= 0; quote = text.indexOf(QUOTE, start)) {
			line.append(text, start, quote + 1).append(QUOTE);
			start = quote + 1;
		}
		line.append(text, start, text.length()).append(QUOTE);
	}

	/** Adds a number, never with an exponent for being large; a whole one without making a text of it first. */
	private void addNumber(BigDecimal number) {
		if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
			line.append(number.longValue());
		} else {
			line.append(number.scale() < 0 ? number.setScale(0) : number);
		}
	}
}
