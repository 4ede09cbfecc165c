package org.goldthread.store.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;

/** The entries that either side touched, as they are in the merged portfolio. */
final class MergedEntries {

	private final Map<String, Optional<ElementVersion>> entries = new LinkedHashMap<>();

	boolean isTouched(String id) {
		return entries.containsKey(id);
	}

	/** The entry of an id; empty when it is gone, or was not touched. */
	Optional<ElementVersion> get(String id) {
		return entries.getOrDefault(id, Optional.empty());
	}

	/** All that are not gone. */
	List<ElementVersion> present() {
		return entries.values().stream().flatMap(Optional::stream).toList();
	}

	void put(ElementVersion version) {
		entries.put(version.id(), Optional.of(version));
	}

	void remove(String id) {
		entries.put(id, Optional.empty());
	}

	void move(String id, Place place) {
		put(entries.get(id).orElseThrow().at(place));
	}

	/** Takes the links to these away. */
	void unlink(Set<String> gone) {
		entries.replaceAll((id, version) -> version.map(present -> Links.without(present, gone::contains)));
	}
}
