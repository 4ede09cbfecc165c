package org.goldthread.analysis.coverage;

/** How many workstreams serve an outcome. */
public enum Coverage {

	/** None: a gap. */
	NONE("none"),
	/** One: it all rests on that. */
	SINGLE("single"),
	/** Two or more. */
	SEVERAL("several");

	private final String word;

	Coverage(String word) {
		this.word = word;
	}

	/** The word that reports use. */
	public String word() {
		return word;
	}

	static Coverage of(int workstreams) {
		return workstreams == 0 ? NONE : workstreams == 1 ? SINGLE : SEVERAL;
	}
}
