package org.goldthread.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A line of text in UTF-8 that is put together piece by piece, in a buffer that is used again for the next one. */
final class Utf8Line {

	private static final int FIRST_SIZE = 1 << 12;
	private static final int LENGTH_OF_DAY = 10;

	private byte[] bytes = new byte[FIRST_SIZE];
	private int length;

	/** Adds a character of ASCII. */
	void add(char ascii) {
		makeRoom(1);
		bytes[length++] = (byte) ascii;
	}

	/** Adds a text; half a surrogate pair becomes a question mark. */
	void add(String text) {
		byte[] more = text.getBytes(StandardCharsets.UTF_8);
		makeRoom(more.length);
		System.arraycopy(more, 0, bytes, length, more.length);
		length += more.length;
	}

	/** Adds a whole number. */
	void add(long number) {
		if (number < 0 || number > 999) {
			add(Long.toString(number));
			return;
		}
		makeRoom(3);
		int digits = (int) number;
		if (digits > 99) {
			bytes[length++] = (byte) ('0' + digits / 100);
		}
		if (digits > 9) {
			bytes[length++] = (byte) ('0' + digits / 10 % 10);
		}
		bytes[length++] = (byte) ('0' + digits % 10);
	}

	/** Adds a day as ISO 8601 has it. */
	void add(LocalDate day) {
		int year = day.getYear();
		if (year < 1000 || year > 9999) {
			add(day.toString());
			return;
		}
		makeRoom(LENGTH_OF_DAY);
		addTwoDigits(year / 100);
		addTwoDigits(year % 100);
		bytes[length++] = '-';
		addTwoDigits(day.getMonthValue());
		bytes[length++] = '-';
		addTwoDigits(day.getDayOfMonth());
	}

	/** Writes the line, and begins the next. */
	void moveTo(OutputStream out) throws IOException {
		out.write(bytes, 0, length);
		length = 0;
	}

	private void addTwoDigits(int number) {
		bytes[length++] = (byte) ('0' + number / 10);
		bytes[length++] = (byte) ('0' + number % 10);
	}

	private void makeRoom(int more) {
		if (bytes.length - length < more) {
			bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), Math.min(bytes.length, Integer.MAX_VALUE / 2 - 8) * 2));
		}
	}
}
