package org.goldthread.ui.repository.comparison.rows;

import org.goldthread.store.difference.ElementChange;

/** What became of an entry, for a line that shows it. */
public enum ChangeKind {

	/** It is new. */
	ADDED("Added", "green"),

	/** It is gone. */
	DROPPED("Dropped", "red"),

	/** Some of its values are others. */
	CHANGED("Changed", "selection"),

	/** It hangs at another place, or in another order, and has the same values. */
	MOVED("Moved", "amber"),

	/** Nothing: it only holds others that changed. */
	NONE("", "ink-muted");

	private final String word;
	private final String colour;

	ChangeKind(String word, String colour) {
		this.word = word;
		this.colour = colour;
	}

	/** What became of an entry. */
	public static ChangeKind of(ElementChange change) {
		if (change.isAdded()) {
			return ADDED;
		}
		if (change.isRemoved()) {
			return DROPPED;
		}
		return change.values().isEmpty() ? MOVED : CHANGED;
	}

	/** The word that says it; empty for {@link #NONE}. */
	public String word() {
		return word;
	}

	/** The token of the look for the word's colour. */
	public String colour() {
		return colour;
	}
}
