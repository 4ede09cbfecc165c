package org.goldthread.exchange.cell;

/** Knows which characters a portfolio can hold: those of XML 1.0. */
final class StorableText {

	private StorableText() {
	}

	/** @throws IllegalArgumentException with one sentence for the user when a character cannot be stored */
	static void check(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
			} else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c >= '\ufffe') {
				throw new IllegalArgumentException("The text holds a character that cannot be stored, U+%04X; take it out.".formatted((int) c));
			}
		}
	}
}
