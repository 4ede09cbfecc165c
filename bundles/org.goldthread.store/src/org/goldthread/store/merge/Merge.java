package org.goldthread.store.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;

/**
 * Merges the changes of two people who began with the same revision, in time that grows with the changes and not with the
 * portfolio. Changes of different features go together; what both changed differently is a conflict for somebody to decide.
 */
public final class Merge {

	private final Map<String, ElementChange> ours;
	private final Map<String, ElementChange> theirs;
	private final Decisions decisions;
	private final MergedEntries merged = new MergedEntries();

	private Merge(Map<String, ElementChange> ours, Map<String, ElementChange> theirs, Decisions decisions) {
		this.ours = ours;
		this.theirs = theirs;
		this.decisions = decisions;
	}

	/**
	 * Carries our changes over to the head of the repository.
	 *
	 * @param ours what we changed since the revision that both began with, by id
	 * @param theirs what the repository's head changed since then, by id
	 * @param head the entry of an id at the head; null when there is none
	 * @param references all references of the head, asked for only when one of ours collides
	 * @param decisions whose side each conflict goes to; those without one stay open
	 */
	public static MergeResult of(Map<String, ElementChange> ours, Map<String, ElementChange> theirs,
			Function<String, ElementVersion> head, Supplier<Collection<String>> references, Map<Conflict.Key, Side> decisions) {
		Decisions taken = new Decisions(decisions);
		Merge merge = new Merge(ours, theirs, taken);
		merge.mergeEntries();
		new Places(merge.merged, ours, theirs, head, taken).check();
		List<Renumbering> renumberings = References.renumber(merge.merged, ours, theirs, references);
		return new MergeResult(merge.changes(), taken.open(), renumberings);
	}

	private void mergeEntries() {
		Set<String> gone = Presence.gone(ours, theirs, decisions);
		for (String id : touched()) {
			if (gone.contains(id)) {
				merged.remove(id);
			} else {
				ElementVersion version = EntryMerge.of(change(ours, id), change(theirs, id), decisions);
				merged.put(gone.contains(version.place().container()) ? version.at(before(id).place()) : version);
			}
		}
		merged.unlink(gone);
	}

	/** The entry as both began with it, for one that was moved into what is gone. */
	private ElementVersion before(String id) {
		return change(ours, id).or(() -> change(theirs, id)).flatMap(ElementChange::before).orElseThrow();
	}

	private Map<String, ElementChange> changes() {
		Map<String, ElementChange> changes = new LinkedHashMap<>();
		for (String id : touched()) {
			Optional<ElementVersion> atHead = theirs.containsKey(id) ? theirs.get(id).after() : ours.get(id).before();
			Optional<ElementVersion> after = merged.get(id);
			if (!atHead.equals(after)) {
				changes.put(id, new ElementChange(atHead, after));
			}
		}
		return changes;
	}

	private Set<String> touched() {
		Set<String> ids = new LinkedHashSet<>(ours.keySet());
		ids.addAll(theirs.keySet());
		return ids;
	}

	private static Optional<ElementChange> change(Map<String, ElementChange> side, String id) {
		return Optional.ofNullable(side.get(id));
	}
}
