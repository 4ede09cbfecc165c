package org.goldthread.store.merge;

import java.util.List;
import java.util.Map;

import org.goldthread.store.difference.ElementChange;

/**
 * Our changes, carried over to what the repository holds now.
 *
 * @param changes from the head of the repository to the merged state, by id; meaningful only without open conflicts
 * @param open conflicts that nobody has decided yet
 * @param renumberings entries of ours that got another reference
 */
public record MergeResult(Map<String, ElementChange> changes, List<Conflict> open, List<Renumbering> renumberings) {

	/** Whether the merged state can be published. */
	public boolean isComplete() {
		return open.isEmpty();
	}
}
