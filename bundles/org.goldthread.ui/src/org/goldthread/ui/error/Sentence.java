package org.goldthread.ui.error;

/** Messages of the layers below carry no full stop, since a command line prints them as they are; dialogs want one. */
public final class Sentence {

	private Sentence() {
	}

	/** The words with a full stop, unless they end in a mark of their own. */
	public static String ended(String words) {
		return words.matches("(?s).*[.!?\u2026:]\\s*") ? words : words + ".";
	}
}
