package org.goldthread.rules;

/** How grave a finding is, gravest first. */
public enum Severity {

	/** The portfolio contradicts itself or lacks what its standard demands. */
	ERROR("E", "error"),
	/** Something is likely to go wrong. */
	WARNING("W", "warning"),
	/** Worth knowing. */
	INFO("I", "info");

	private final String letter;
	private final String word;

	Severity(String letter, String word) {
		this.letter = letter;
		this.word = word;
	}

	/** One letter that is shown beside the colour: E, W or I. */
	public String letter() {
		return letter;
	}

	/** Lower-case word, as the command line reads and writes it. */
	public String word() {
		return word;
	}

	/** Whether this is as grave as {@code other} or graver. */
	public boolean isAtLeast(Severity other) {
		return ordinal() <= other.ordinal();
	}
}
