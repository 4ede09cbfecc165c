package org.goldthread.document.recovery;

import java.util.List;

import org.goldthread.model.Identified;

/**
 * One element that is not the same in two versions of a portfolio.
 *
 * @param kind what happened to it
 * @param element the element in the later version; in the earlier one when it was removed
 * @param label its name for users
 * @param features names of the features that differ, for users; empty unless it was changed
 */
public record ElementDifference(Kind kind, Identified element, String label, List<String> features) {

	/** What happened to an element from the earlier version to the later. */
	public enum Kind {
		/** It is new, with all that it contains. */
		ADDED,
		/** It is gone, with all that it contained. */
		REMOVED,
		/** It hangs under another parent or at another place among its siblings. */
		MOVED,
		/** It has other values. */
		CHANGED
	}

	/** Takes a copy of the names. */
	public ElementDifference {
		features = List.copyOf(features);
	}
}
