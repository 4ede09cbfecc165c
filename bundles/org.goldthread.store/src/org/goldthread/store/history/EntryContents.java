package org.goldthread.store.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;

/** Reads the contents of many entries, on all processors. */
final class EntryContents {

	/** An entry that was read, or why it could not be. */
	private record Reading(ElementVersion version, UnsoundRevisionException failure) {

		static Reading of(StoredEntry entry) {
			try {
				return new Reading(entry.version().orElseThrow(), null);
			} catch (UnsoundRevisionException e) {
				return new Reading(null, e);
			}
		}
	}

	private EntryContents() {
	}

	/** The entries by id, in their order; none of them was removed. */
	static Map<String, ElementVersion> of(Collection<StoredEntry> entries) throws UnsoundRevisionException {
		List<Reading> readings = entries.parallelStream().map(Reading::of).toList();
		Map<String, ElementVersion> versions = LinkedHashMap.newLinkedHashMap(entries.size());
		for (Reading reading : readings) {
			if (reading.failure() != null) {
				throw reading.failure();
			}
			versions.put(reading.version().id(), reading.version());
		}
		return versions;
	}
}
