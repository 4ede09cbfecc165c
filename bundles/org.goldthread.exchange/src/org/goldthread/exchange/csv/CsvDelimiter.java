package org.goldthread.exchange.csv;

/** What stands between the values of a line. */
public enum CsvDelimiter {
	/** A comma, as RFC 4180 has it. */
	COMMA(','),
	/** A semicolon, which spreadsheets expect where the comma is the decimal sign. */
	SEMICOLON(';'),
	/** A tab. */
	TAB('\t');

	private final char character;

	CsvDelimiter(char character) {
		this.character = character;
	}

	/** The character itself. */
	public char character() {
		return character;
	}
}
