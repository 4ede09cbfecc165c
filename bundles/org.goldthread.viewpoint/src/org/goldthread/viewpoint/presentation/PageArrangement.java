package org.goldthread.viewpoint.presentation;

import java.util.List;

/**
 * How figures without a stored place are arranged.
 *
 * @param kind the way
 * @param width of a map in px; 0 for the usual
 * @param dates names of date features, such as "forecast": what is in a lane stands in the order of the first that has a value
 */
public record PageArrangement(Kind kind, int width, List<String> dates) {

	/** Ways to arrange. */
	public enum Kind {
		/** Along the edges, from left to right; in columns where the presentation has some. */
		LAYERED,
		/** Containers below each other as wide as the page, what is inside in rows that fill the width, to any depth. */
		MAP,
		/** Containers below each other as lanes, what is inside from left to right in the order of dates and edges. */
		LANES
	}

	/** Along the edges. */
	public static final PageArrangement USUAL = new PageArrangement(Kind.LAYERED, 0, List.of());

	public PageArrangement {
		dates = List.copyOf(dates);
	}
}
