package org.goldthread.render.paint;

/** Which end of a text stands at its point. */
public enum Anchor {
	/** The text begins at the point. */
	START,
	/** The text is centred over the point. */
	MIDDLE,
	/** The text ends at the point. */
	END
}
