package org.goldthread.exchange.importing.source;

/**
 * Finds cells beyond the last column of any spreadsheet, XFD. The reader of workbooks makes room for all columns before a cell, so
 * that one such cell takes gigabytes.
 */
final class FarCells {

	private static final int MOST_LETTERS = 3;

	private FarCells() {
	}

	/** Whether a part of a sheet, in UTF-8 or UTF-16, has an attribute {@code r} that begins with four letters, or hides how it begins. */
	static boolean areIn(byte[] xml, int length) {
		for (int i = 1; i < length; i++) {
			if (xml[i] == 'r' && isBlank(xml[i - 1]) && isFar(xml, i + 1, length) && isInTag(xml, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFar(byte[] xml, int from, int length) {
		int equal = skipBlanks(xml, from, length);
		int quote = equal < length && xml[equal] == '=' ? skipBlanks(xml, equal + 1, length) : length;
		if (quote >= length || xml[quote] != '"' && xml[quote] != '\'') {
			return false;
		}
		int letters = 0;
		for (int i = quote + 1; i < length && letters <= MOST_LETTERS; i++) {
			if (xml[i] == '&') {
				return true;
			}
			if (Character.isLetter(xml[i])) {
				letters++;
			} else if (xml[i] != 0) {
				return false;
			}
		}
		return letters > MOST_LETTERS;
	}

	/** Whether the last angle bracket opens; text of a cell may hold the same characters. */
	private static boolean isInTag(byte[] xml, int at) {
		for (int i = at; i >= 0; i--) {
			if (xml[i] == '<' || xml[i] == '>') {
				return xml[i] == '<';
			}
		}
		return true;
	}

	private static int skipBlanks(byte[] xml, int from, int length) {
		int i = from;
		while (i < length && isBlank(xml[i])) {
			i++;
		}
		return i;
	}

	private static boolean isBlank(byte character) {
		return character >= 0 && character <= ' ';
	}
}
