package org.goldthread.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.RegisterRows;

/**
 * Writes a register as CSV (RFC 4180) in UTF-8: one heading row, text in quotation marks and guarded against formulas, numbers
 * without, days as in ISO 8601, nothing at all for a missing value. It builds and encodes a line at a time itself, because the
 * printer of Commons CSV and a writer take longer over each value than reading it from the model does.
 */
public final class CsvRegister {

	private static final int BATCH = 100;
	private static final char QUOTE = '"';
	private static final int DIGITS_OF_LONG = 18;
	private static final String LINE_END = "\r\n";

	private final OutputStream out;
	private final char delimiter;
	private final Utf8Line line = new Utf8Line();

	/** Writes to {@code out}, a line at a time; it is not closed. */
	public CsvRegister(OutputStream out, CsvDelimiter delimiter) {
		this.out = out;
		this.delimiter = delimiter.character();
	}

	/**
	 * Writes all rows under their headings. This thread reads rows from the model while another writes those before them,
	 * because the one takes about as long as the other.
	 */
	public void write(RegisterRows rows) throws IOException {
		writeHeadings(rows.headers());
		CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
		CompletableFuture<Void> last = before;
		try {
			for (int first = 0; first < rows.size(); first += BATCH) {
				List<List<Cell>> batch = IntStream.range(first, Math.min(first + BATCH, rows.size())).mapToObj(rows::cells).toList();
				before.join();
				before = last;
				last = last.thenRunAsync(() -> writeBatch(batch));
			}
			last.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof UncheckedIOException failure) {
				throw failure.getCause();
			}
			throw e;
		} finally {
			last.exceptionally(failure -> null).join();
		}
	}

	private void writeBatch(List<List<Cell>> rows) {
		try {
			for (List<Cell> row : rows) {
				writeRow(row);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void writeHeadings(List<String> headings) throws IOException {
		writeRow(headings.stream().map(Cell::text).toList());
	}

	void writeRow(List<Cell> cells) throws IOException {
		for (int index = 0; index < cells.size(); index++) {
			if (index > 0) {
				line.add(delimiter);
			}
			add(cells.get(index));
		}
		line.add(LINE_END);
		line.moveTo(out);
	}

	private void add(Cell cell) {
		if (cell instanceof Cell.Words words) {
			addQuoted(FormulaGuard.guarded(words.text()));
		} else if (cell instanceof Cell.Figure figure) {
			addNumber(figure.number());
		} else if (cell instanceof Cell.Day day) {
			line.add(QUOTE);
			line.add(day.date());
			line.add(QUOTE);
		}
	}

	private void addQuoted(String text) {
		line.add(QUOTE);
		line.add(text.indexOf(QUOTE) < 0 ? text : text.replace("\"", "\"\""));
		line.add(QUOTE);
	}

	/** Adds a number, never with an exponent for being large; a whole one without making a text of it first. */
	private void addNumber(BigDecimal number) {
		if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
			line.add(number.longValue());
		} else {
			line.add((number.scale() < 0 ? number.setScale(0) : number).toString());
		}
	}
}
