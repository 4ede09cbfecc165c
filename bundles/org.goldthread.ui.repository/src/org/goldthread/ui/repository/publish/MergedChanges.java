package org.goldthread.ui.repository.publish;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;

/** Finds what has to be done to a working copy so that it becomes the merged revision that was published from it. */
final class MergedChanges {

	private MergedChanges() {
	}

	/**
	 * The changes, by id.
	 *
	 * @param ours what the working copy changed since its origin
	 * @param all what is different between the same origin and the revision that was published
	 */
	static Map<String, ElementChange> between(Map<String, ElementChange> ours, Map<String, ElementChange> all) {
		Set<String> ids = new HashSet<>(ours.keySet());
		ids.addAll(all.keySet());
		Map<String, ElementChange> changes = new LinkedHashMap<>();
		for (String id : ids) {
			Optional<ElementVersion> present = ours.containsKey(id) ? ours.get(id).after() : all.get(id).before();
			Optional<ElementVersion> wanted = all.containsKey(id) ? all.get(id).after() : ours.get(id).before();
			if (!present.equals(wanted)) {
				changes.put(id, new ElementChange(present, wanted));
			}
		}
		return changes;
	}
}
