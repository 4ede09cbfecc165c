package org.goldthread.viewpoint.reads;

/**
 * One step of a path through the model.
 *
 * @param name of the feature; empty for a kind that needs none
 * @param repeated whether it is taken any number of times, or not at all
 */
public record Hop(Kind kind, String name, boolean repeated) {

	/** Where a hop leads. */
	public enum Kind {
		/** To the values of a feature. */
		FEATURE,
		/** To what holds the element. */
		HOLDER,
		/** To everything that the element holds directly. */
		CONTENTS,
		/** To everything that the element refers to. */
		REFERENCES,
		/** To the elements that refer to this one through a feature. */
		REFERRERS
	}

	static Hop to(Kind kind) {
		return new Hop(kind, "", false);
	}

	/** The same, any number of times. */
	Hop anyNumber() {
		return new Hop(kind, name, true);
	}
}
