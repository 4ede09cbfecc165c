package org.goldthread.store.difference;

import java.util.LinkedHashMap;
import java.util.Map;

import org.goldthread.store.element.ElementVersion;

/** Compares two states of a portfolio, entry by entry. */
public final class Changes {

	private Changes() {
	}

	/** What became of each entry that differs, by id: in the order of the later state, then what is gone. */
	public static Map<String, ElementChange> between(Map<String, ElementVersion> earlier, Map<String, ElementVersion> later) {
		Map<String, ElementChange> changes = new LinkedHashMap<>();
		later.forEach((id, after) -> {
			ElementVersion before = earlier.get(id);
			if (before == null) {
				changes.put(id, ElementChange.added(after));
			} else if (!before.equals(after)) {
				changes.put(id, ElementChange.changed(before, after));
			}
		});
		earlier.forEach((id, before) -> {
			if (!later.containsKey(id)) {
				changes.put(id, ElementChange.removed(before));
			}
		});
		return changes;
	}

	/** What becomes of each entry by two sequences of changes, one after the other. */
	public static Map<String, ElementChange> inSequence(Map<String, ElementChange> first, Map<String, ElementChange> second) {
		Map<String, ElementChange> all = new LinkedHashMap<>(first);
		second.forEach((id, change) -> {
			ElementChange earlier = all.get(id);
			if (earlier == null) {
				all.put(id, change);
			} else if (earlier.before().isEmpty() && change.after().isEmpty() || earlier.before().equals(change.after())) {
				all.remove(id);
			} else {
				all.put(id, new ElementChange(earlier.before(), change.after()));
			}
		});
		return all;
	}
}
