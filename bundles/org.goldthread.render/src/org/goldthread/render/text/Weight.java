package org.goldthread.render.text;

/** The weights of the font that ships. */
public enum Weight {
	/** Weight 400. */
	REGULAR(400),
	/** Weight 600. */
	SEMIBOLD(600);

	private final int value;

	Weight(int value) {
		this.value = value;
	}

	/** Returns the number that CSS and SVG use. */
	public int value() {
		return value;
	}
}
