package org.goldthread.ui.explorer.problems;

import java.util.List;
import java.util.Set;

/**
 * One step that brings a list into line with another.
 *
 * @param place the index that it is about
 */
record ListStep(Kind kind, int place) {

	/** What is done: nothing as the rows agree, take one out, put one in, or nothing as all rows agree. */
	enum Kind {
		KEEP, REMOVE, INSERT, DONE
	}

	/**
	 * The next step. Takes the last row out of {@code shown} only where nothing is wanted: a branch without rows would close.
	 *
	 * @param wantedSet the rows of {@code wanted}
	 * @param settled how many rows at the beginning of both lists agree
	 */
	static ListStep next(List<?> shown, List<?> wanted, Set<?> wantedSet, int settled) {
		if (settled == wanted.size()) {
			return shown.size() == settled ? new ListStep(Kind.DONE, settled) : new ListStep(Kind.REMOVE, shown.size() - 1);
		}
		if (settled < shown.size()) {
			if (shown.get(settled).equals(wanted.get(settled))) {
				return new ListStep(Kind.KEEP, settled);
			}
			if (shown.size() > 1 && !wantedSet.contains(shown.get(settled))) {
				return new ListStep(Kind.REMOVE, settled);
			}
			int later = shown.subList(settled, shown.size()).indexOf(wanted.get(settled));
			if (later > 0) {
				return new ListStep(Kind.REMOVE, settled + later);
			}
		}
		return new ListStep(Kind.INSERT, settled);
	}
}
