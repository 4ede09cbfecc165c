package org.goldthread.store.register;

/** Text as a column of limited width holds it; the whole text is in the history. */
public final class ShownText {

	private static final char UNKNOWN = '?';
	private static final char CUT = '\u2026';

	private ShownText() {
	}

	/**
	 * The text itself where it fits. A longer one is cut, and ends in an ellipsis. Characters that a database refuses, NUL and
	 * halves of a pair, become question marks.
	 *
	 * @param width number of UTF-16 characters that fit
	 */
	public static String of(String text, int width) {
		return isPlain(text) && text.length() <= width ? text : cut(clean(text), width);
	}

	private static String cut(String text, int width) {
		if (text.length() <= width) {
			return text;
		}
		int end = width - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == 0 || Character.isSurrogate(character)) {
				return false;
			}
		}
		return true;
	}

	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text);
		for (int i = 0; i < clean.length(); i++) {
			char character = clean.charAt(i);
			if (Character.isHighSurrogate(character) && i + 1 < clean.length() && Character.isLowSurrogate(clean.charAt(i + 1))) {
				i++;
			} else if (character == 0 || Character.isSurrogate(character)) {
				clean.setCharAt(i, UNKNOWN);
			}
		}
		return clean.toString();
	}
}
