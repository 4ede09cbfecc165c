package org.goldthread.render.card;

/** What a figure's mark says about the findings of its element; the letter says it without the colour. */
public enum Mark {
	/** No finding. */
	NONE("", "surface"),
	/** An error. */
	ERROR("E", "red"),
	/** A warning. */
	WARNING("W", "amber"),
	/** A hint. */
	INFO("I", "selection");

	private final String letter;
	private final String token;

	Mark(String letter, String token) {
		this.letter = letter;
		this.token = token;
	}

	/** Returns the letter in the disc; empty for {@link #NONE}. */
	public String letter() {
		return letter;
	}

	/** Returns the name of the disc's colour. */
	public String token() {
		return token;
	}
}
