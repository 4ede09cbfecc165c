package org.goldthread.store.element;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of a portfolio as a revision holds it: everything but what it contains, which are entries of their own.
 *
 * @param id the entry's id
 * @param type the name of its class in the model
 * @param place where it hangs
 * @param values the features that are set, by name; each with its values as text, references as ids, in order. A value
 *        of null stands for an attribute that was set to nothing although it has a default
 */
public record ElementVersion(String id, String type, Place place, SortedMap<String, List<String>> values) {

	public ElementVersion {
		values = Collections.unmodifiableSortedMap(values);
	}

	/** The values of a feature; empty when it is not set. */
	public List<String> values(String feature) {
		return values.getOrDefault(feature, List.of());
	}

	/** This entry at another place. */
	public ElementVersion at(Place other) {
		return new ElementVersion(id, type, other, values);
	}

	/** This entry with another value of one feature; an empty list unsets it. */
	public ElementVersion with(String feature, List<String> value) {
		SortedMap<String, List<String>> changed = new TreeMap<>(values);
		if (value.isEmpty()) {
			changed.remove(feature);
		} else {
			changed.put(feature, value);
		}
		return new ElementVersion(id, type, place, changed);
	}

	/** This entry with these values. */
	public ElementVersion with(Map<String, List<String>> others) {
		return new ElementVersion(id, type, place, new TreeMap<>(others));
	}
}
