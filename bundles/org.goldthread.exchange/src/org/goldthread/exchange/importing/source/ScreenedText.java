package org.goldthread.exchange.importing.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text on its way to the CSV parser, which keeps one record in memory: stops at what is no text, and at a record without end. */
final class ScreenedText extends FilterReader {

	private static final int MOST_SEPARATORS = 20_000;

	private final char delimiter;
	private int line = 1;
	private int separators;
	private boolean quoted;

	/** What stops the reading; the message is a clause for the user. */
	static final class Stop extends IOException {

		private static final long serialVersionUID = 1L;

		private Stop(String clause) {
			super(clause);
		}
	}

	ScreenedText(Reader in, char delimiter) {
		super(in);
		this.delimiter = delimiter;
	}

	@Override
	public int read() throws IOException {
		int c = super.read();
		if (c >= 0) {
			check((char) c);
		}
		return c;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		for (int i = offset; i < offset + count; i++) {
			check(buffer[i]);
		}
		return count;
	}

	private void check(char c) throws Stop {
		if (c == 0) {
			throw new Stop("line " + line + " holds a NUL byte, so it is no text file; save it as CSV or .xlsx in the program that it comes from");
		}
		if (c == '"') {
			quoted = !quoted;
		} else if (c == '\n') {
			line++;
			separators = quoted ? separators : 0;
		} else if (c == delimiter && !quoted && ++separators > MOST_SEPARATORS) {
			throw new Stop("line " + line + " has more than 500 columns, more than any register; check that it is the right file");
		}
	}
}
