package org.goldthread.store.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.store.difference.ElementChange;

/** What one side removed, and which of it the other side still worked with. */
final class Removals {

	private final Map<String, ElementChange> side;

	/** What the changes of one side remove. */
	Removals(Map<String, ElementChange> side) {
		this.side = side;
	}

	/** The removed entries that the other side worked with, uppermost ones only, each with the first of its changes that did so. */
	Map<String, ElementChange> stillUsedBy(Map<String, ElementChange> others) {
		Map<String, ElementChange> used = new LinkedHashMap<>();
		for (ElementChange other : others.values()) {
			for (String id : usedBy(other)) {
				used.putIfAbsent(root(id), other);
			}
		}
		return used;
	}

	/** The removed entries, but for those that are part of {@code kept} ones. */
	Set<String> without(Set<String> kept) {
		Set<String> gone = new LinkedHashSet<>();
		for (ElementChange change : side.values()) {
			if (change.isRemoved() && !kept.contains(root(change.id()))) {
				gone.add(change.id());
			}
		}
		return gone;
	}

	/** The uppermost removed entry that a removed one was part of, itself perhaps. */
	private String root(String id) {
		String root = id;
		for (String above = container(root); contains(above); above = container(root)) {
			root = above;
		}
		return root;
	}

	private boolean contains(String id) {
		ElementChange change = side.get(id);
		return change != null && change.isRemoved();
	}

	private Set<String> usedBy(ElementChange other) {
		Set<String> used = new LinkedHashSet<>();
		if (other.isRemoved()) {
			return used;
		}
		if (contains(other.id())) {
			used.add(other.id());
		}
		String container = other.after().orElseThrow().place().container();
		if ((other.isAdded() || other.isMovedAway()) && contains(container)) {
			used.add(container);
		}
		Links.madeBy(other).stream().filter(this::contains).forEach(used::add);
		return used;
	}

	private String container(String id) {
		return Optional.ofNullable(side.get(id)).flatMap(ElementChange::before).map(before -> before.place().container()).orElse("");
	}
}
