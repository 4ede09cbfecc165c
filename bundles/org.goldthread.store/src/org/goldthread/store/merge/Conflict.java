package org.goldthread.store.merge;

import java.util.Optional;

import org.goldthread.store.difference.ElementChange;

/**
 * A change that two people made differently, and that somebody has to decide.
 *
 * @param kind what it is about
 * @param id the entry: for a removal, the uppermost one that one side removed
 * @param feature the feature whose values differ; empty unless {@code kind} is {@link Kind#VALUE}
 * @param ours what the working copy did with the entry; empty when it left the entry itself alone
 * @param theirs what the repository did with it; empty when it left the entry itself alone
 */
public record Conflict(Kind kind, String id, String feature, Optional<ElementChange> ours, Optional<ElementChange> theirs) {

	/** What a conflict is about. */
	public enum Kind {

		/** Both gave one feature of an entry different values. */
		VALUE,

		/** We removed an entry with what it contains; they changed, moved, filled or linked to something of it. */
		REMOVED_BY_US,

		/** They removed an entry with what it contains; we changed, moved, filled or linked to something of it. */
		REMOVED_BY_THEM,

		/** Both moved an entry to different containers, or into each other. */
		MOVE,

		/** Both moved an entry to different places among its neighbours. */
		ORDER,

		/** Both put a different entry where there can be only one. */
		SAME_PLACE
	}

	/**
	 * Names a conflict, so that a decision can be kept for it.
	 *
	 * @param kind what it is about
	 * @param id the entry
	 * @param feature the feature; empty unless values differ
	 */
	public record Key(Kind kind, String id, String feature) {
	}

	/** The name of this conflict. */
	public Key key() {
		return new Key(kind, id, feature);
	}
}
