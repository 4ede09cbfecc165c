package org.goldthread.exchange.importing.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.goldthread.exchange.csv.FormulaGuard;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.register.Cell;

/** Reads the rows of a text file: CSV with any of the usual delimiters, line ends and encodings. */
final class TextRows {

	private static final int SAMPLE = 32_768;

	private TextRows() {
	}

	/** @throws ImportFailure when it is no text, when quotation marks do not match, or when it is more than the limits */
	static void read(Path file, byte[] bytes, RowCollector rows) throws ImportFailure {
		TextForm form = TextForm.of(bytes);
		try (Reader text = reader(bytes, form)) {
			char delimiter = delimiter(text);
			try (CSVParser parser = CSVParser.parse(new ScreenedText(reader(bytes, form), delimiter), Delimiter.format(delimiter))) {
				readAll(parser, rows);
			}
		} catch (ScreenedText.Stop e) {
			throw new ImportFailure(file + ": " + e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportFailure(file + " is no table that can be read (" + e.getMessage() + "); save it as CSV or .xlsx again", e);
		}
	}

	private static char delimiter(Reader text) throws IOException {
		char[] sample = new char[SAMPLE];
		int length = 0;
		for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
			length += read;
		}
		return Delimiter.of(new String(sample, 0, length));
	}

	private static Reader reader(byte[] bytes, TextForm form) {
		return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes, form.start(), bytes.length - form.start()), form.charset()));
	}

	private static void readAll(CSVParser parser, RowCollector rows) throws IOException, ImportFailure {
		var records = parser.iterator();
		long line = 1;
		while (true) {
			CSVRecord row;
			try {
				line = parser.getCurrentLineNumber() + 1;
				if (!records.hasNext()) {
					return;
				}
				row = records.next();
			} catch (UncheckedIOException e) {
				throw failure(rows.name(), e.getCause(), line);
			}
			int number = (int) row.getRecordNumber();
			rows.checkColumns(number, row.size());
			if (number > 1 || !row.get(0).regionMatches(true, 0, "sep=", 0, 4)) {
				rows.add(new SourceRow(number, cells(row), Map.of()));
			}
		}
	}

	/** The parser reports a quotation mark that is never closed, or text after the closing one, as an exception. */
	private static ImportFailure failure(String name, IOException cause, long line) {
		if (cause instanceof ScreenedText.Stop) {
			return new ImportFailure(name + ": " + cause.getMessage(), cause);
		}
		return new ImportFailure(name + ": the row that starts in line " + line + " has a quotation mark without its partner; "
				+ "close it, or double it where it is part of the text", cause);
	}

	private static List<Cell> cells(CSVRecord row) {
		List<Cell> cells = new ArrayList<>(row.size());
		for (int i = 0; i < row.size(); i++) {
			cells.add(Cell.text(FormulaGuard.original(row.get(i))));
		}
		return cells;
	}
}
