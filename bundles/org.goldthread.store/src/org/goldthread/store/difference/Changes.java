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

	/** The same changes seen from the later state. */
	public static Map<String, ElementChange> reversed(Map<String, ElementChange> changes) {
		Map<String, ElementChange> reversed = new LinkedHashMap<>();
		changes.forEach((id, change) -> reversed.put(id, new ElementChange(change.after(), change.before())));
		return reversed;
	}
}
