package org.goldthread.model.edit;

import java.util.Optional;

/**
 * A change of the portfolio that users can undo, not yet made. {@link EditStack#apply} makes it.
 *
 * @param label what it does in the words of the undo menu, such as "Rename WS-03 Customer front door"
 * @param mergeKey edits with equal keys that follow each other become one step of undo, as typing into one field does
 * @param change makes the change; whatever it changes is recorded, and rolled back when it throws
 */
public record Edit(String label, Optional<Object> mergeKey, Runnable change) {

	/** An edit that is a step of undo of its own. */
	public static Edit of(String label, Runnable change) {
		return new Edit(label, Optional.empty(), change);
	}

	/** The same edit, made one step of undo with those of an equal key right before it. */
	public Edit mergingOn(Object key) {
		return new Edit(label, Optional.of(key), change);
	}
}
