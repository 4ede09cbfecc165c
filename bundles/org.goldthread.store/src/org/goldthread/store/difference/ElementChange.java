package org.goldthread.store.difference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;

/**
 * What became of one entry between two states of a portfolio.
 *
 * @param before the entry in the earlier state; empty when it was added
 * @param after the entry in the later state; empty when it was removed
 */
public record ElementChange(Optional<ElementVersion> before, Optional<ElementVersion> after) {

	public ElementChange {
		if (before.isEmpty() && after.isEmpty()) {
			throw new IllegalArgumentException("A change needs at least one of two states");
		}
	}

	/** An entry that is new. */
	public static ElementChange added(ElementVersion after) {
		return new ElementChange(Optional.empty(), Optional.of(after));
	}

	/** An entry that is gone. */
	public static ElementChange removed(ElementVersion before) {
		return new ElementChange(Optional.of(before), Optional.empty());
	}

	/** An entry that is in both states. */
	public static ElementChange changed(ElementVersion before, ElementVersion after) {
		return new ElementChange(Optional.of(before), Optional.of(after));
	}

	/** The entry's id. */
	public String id() {
		return known().id();
	}

	/** The entry as it is, or as it was when it is gone. */
	public ElementVersion known() {
		return after.or(() -> before).orElseThrow();
	}

	/** Whether the entry is new. */
	public boolean isAdded() {
		return before.isEmpty();
	}

	/** Whether the entry is gone. */
	public boolean isRemoved() {
		return after.isEmpty();
	}

	/** Whether the entry was there before, and hangs in another place of the portfolio or of its order now. */
	public boolean isMoved() {
		return before.isPresent() && after.isPresent() && !before.get().place().equals(after.get().place());
	}

	/** Whether the entry was there before, and hangs in another containment now. */
	public boolean isMovedAway() {
		return isMoved() && !place(before).isBeside(place(after));
	}

	/** What became of the values of an entry that is in both states, by the name of the feature; empty for one added or removed. */
	public List<FeatureChange> values() {
		if (before.isEmpty() || after.isEmpty()) {
			return List.of();
		}
		TreeSet<String> names = new TreeSet<>(before.get().values().keySet());
		names.addAll(after.get().values().keySet());
		return names.stream().map(name -> new FeatureChange(name, before.get().values(name), after.get().values(name)))
				.filter(change -> !Objects.equals(change.before(), change.after())).toList();
	}

	private static Place place(Optional<ElementVersion> version) {
		return version.orElseThrow().place();
	}
}
