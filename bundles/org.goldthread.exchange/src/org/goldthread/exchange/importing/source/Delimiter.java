package org.goldthread.exchange.importing.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the character between the cells of a text file: the one that makes the most columns in rows that are alike. */
final class Delimiter {

	private static final char[] POSSIBLE = {',', ';', '\t', '|'};
	private static final int SAMPLE_ROWS = 10;

	private Delimiter() {
	}

	/** The delimiter of a file that begins with {@code sample}; a comma where there is one column only. */
	static char of(String sample) {
		if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4) {
			return sample.charAt(4);
		}
		char best = ',';
		double most = 1;
		for (char each : POSSIBLE) {
			double columns = columns(sample, each);
			if (columns > most) {
				most = columns;
				best = each;
			}
		}
		return best;
	}

	/** The number of columns in the first row that has any, times the share of rows that have as many. */
	private static double columns(String sample, char delimiter) {
		int most = 0;
		int alike = 0;
		int rows = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(sample), format(delimiter))) {
			for (CSVRecord row : parser) {
				if (rows == SAMPLE_ROWS) {
					break;
				}
				if (row.size() == 1 && row.get(0).isEmpty()) {
					continue;
				}
				if (row.size() > most) {
					most = row.size();
					alike = 0;
				}
				alike += row.size() == most ? 1 : 0;
				rows++;
			}
		} catch (IOException | UncheckedIOException endOfSample) {
			return rows == 0 ? 0 : most * (double) alike / rows;
		}
		return rows == 0 ? 0 : most * (double) alike / rows;
	}

	/** How cells are divided and put in quotation marks. */
	static CSVFormat format(char delimiter) {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
	}
}
