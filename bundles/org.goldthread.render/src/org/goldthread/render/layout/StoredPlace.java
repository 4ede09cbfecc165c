package org.goldthread.render.layout;

/**
 * Keeps what a file says of places within bounds that no page comes near, so that sums of them stay exact and nothing is drawn, or
 * looked for, in places that nobody can reach.
 */
public final class StoredPlace {

	/** The farthest place from the origin, in px. */
	private static final int FARTHEST = 1_000_000;

	/** The longest side of a figure, in px. */
	private static final int LONGEST = 100_000;

	private StoredPlace() {
	}

	/** Returns a coordinate as near to the stored one as a page allows, in px. */
	public static int onPage(int stored) {
		return Math.clamp(stored, -FARTHEST, FARTHEST);
	}

	/** Returns a side as near to the stored one as a figure allows, in px; -1 where none is stored. */
	public static int length(int stored) {
		return Math.clamp(stored, -1, LONGEST);
	}
}
