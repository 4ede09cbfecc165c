package org.goldthread.exchange;

import org.goldthread.exchange.csv.CsvDelimiter;

/**
 * What a user chooses about a file; each setting concerns the formats that have it.
 *
 * @param delimiter what stands between values in CSV
 * @param byteOrderMark whether CSV starts with the mark by which Excel knows UTF-8
 */
public record ExportSettings(CsvDelimiter delimiter, boolean byteOrderMark) {

	/** Commas and no mark. */
	public static final ExportSettings DEFAULT = new ExportSettings(CsvDelimiter.COMMA, false);
}
