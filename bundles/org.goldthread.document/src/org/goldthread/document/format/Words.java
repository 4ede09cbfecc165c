package org.goldthread.document.format;

/** Puts what stands in a file into a sentence, however long or strange it is. */
final class Words {

	private static final int LONGEST = 60;

	private Words() {
	}

	/** The text in quotation marks, on one line, shortened. */
	static String quote(String text) {
		return '"' + plain(text) + '"';
	}

	/** The text on one line, shortened. */
	static String plain(String text) {
		String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
		StringBuilder words = new StringBuilder();
		start.codePoints().map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
				|| Character.getType(c) == Character.SURROGATE ? ' ' : c).forEach(words::appendCodePoint);
		return words.toString().strip();
	}
}
