package org.goldthread.document.format;

/** A text holds a character that XML cannot hold. */
final class IllegalCharacterException extends Exception {

	private static final long serialVersionUID = 1L;

	IllegalCharacterException(char character) {
		super("U+%04X".formatted((int) character));
	}
}
