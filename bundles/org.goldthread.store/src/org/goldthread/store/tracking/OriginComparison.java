package org.goldthread.store.tracking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;

/**
 * Compares entries of a snapshot with what the origin has, of which it reads no more than it needs.
 *
 * @param <X> what reading the origin may throw
 */
final class OriginComparison<X extends Exception> {

	/** Reads entries of the origin by id; leaves out those that it does not have. */
	interface Origin<X extends Exception> {

		/** Reads some. */
		Map<String, ElementVersion> entries(Collection<String> ids) throws X;
	}

	private final SnapshotContents contents;
	private final Origin<X> source;
	private final Map<String, ElementVersion> origin = new HashMap<>();
	private final Set<String> read = new HashSet<>();
	private final Map<String, Place> places = new LinkedHashMap<>();

	private OriginComparison(SnapshotContents contents, Origin<X> source) {
		this.contents = contents;
		this.source = source;
	}

	/** What became of each entry that differs, by id. */
	static <X extends Exception> Map<String, ElementChange> of(SnapshotContents contents, Origin<X> origin) throws X {
		OriginComparison<X> comparison = new OriginComparison<>(contents, origin);
		comparison.findPlaces();
		return comparison.changes();
	}

	private void findPlaces() throws X {
		Map<ChildList, List<String>> deciding = new LinkedHashMap<>();
		contents.lists().forEach(list -> deciding.put(list, list.around()));
		Set<String> needed = new HashSet<>(contents.present().keySet());
		needed.addAll(contents.absent());
		deciding.values().forEach(needed::addAll);
		read(needed);
		for (Map.Entry<ChildList, List<String>> entry : deciding.entrySet()) {
			ChildList list = entry.getKey();
			boolean decided = list.isDecidedBy(entry.getValue(), origin);
			if (!decided) {
				read(list.ids());
			}
			list.keys(decided ? entry.getValue() : list.ids(), origin)
					.forEach((id, key) -> places.put(id, new Place(list.family().container(), list.family().feature(), key)));
		}
	}

	private Map<String, ElementChange> changes() {
		Map<String, ElementVersion> present = new LinkedHashMap<>();
		contents.present().forEach((id, version) -> present.put(id, version.at(place(version))));
		places.forEach((id, place) -> present.computeIfAbsent(id, key -> origin.get(id).at(place)));
		Map<String, ElementChange> changes = new LinkedHashMap<>();
		present.forEach((id, after) -> {
			ElementVersion before = origin.get(id);
			if (before == null) {
				changes.put(id, ElementChange.added(after));
			} else if (!before.equals(after)) {
				changes.put(id, ElementChange.changed(before, after));
			}
		});
		for (String id : contents.absent()) {
			if (origin.containsKey(id)) {
				changes.put(id, ElementChange.removed(origin.get(id)));
			}
		}
		return changes;
	}

	/** Where an entry is: what was not moved keeps its order key, and what is alone in its containment has none. */
	private Place place(ElementVersion version) {
		ElementVersion before = origin.get(version.id());
		Place kept = before != null && before.place().isBeside(version.place()) ? before.place() : version.place();
		return places.getOrDefault(version.id(), kept);
	}

	private void read(Collection<String> ids) throws X {
		List<String> unread = ids.stream().filter(read::add).toList();
		if (!unread.isEmpty()) {
			origin.putAll(source.entries(unread));
		}
	}
}
