package org.goldthread.store.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.merge.Conflict.Kind;

/** Checks that merged entries hang where they can: not within themselves, and alone where there is room for one. */
final class Places {

	private final MergedEntries merged;
	private final Map<String, ElementChange> ours;
	private final Map<String, ElementChange> theirs;
	private final Function<String, ElementVersion> head;
	private final Decisions decisions;

	Places(MergedEntries merged, Map<String, ElementChange> ours, Map<String, ElementChange> theirs,
			Function<String, ElementVersion> head, Decisions decisions) {
		this.merged = merged;
		this.ours = ours;
		this.theirs = theirs;
		this.head = head;
		this.decisions = decisions;
	}

	void check() {
		ours.values().stream().filter(ElementChange::isMovedAway).map(ElementChange::id).forEach(this::checkCycle);
		checkSinglePlaces();
	}

	/** Two moves that are sound each by itself can put two entries into each other. */
	private void checkCycle(String id) {
		Set<String> cycle = cycle(id);
		Optional<String> partner = cycle.stream().filter(other -> theirs.containsKey(other) && theirs.get(other).isMovedAway()).findFirst();
		if (partner.isPresent()) {
			ElementChange theirMove = theirs.get(partner.get());
			Conflict conflict = new Conflict(Kind.MOVE, id, "", Optional.of(ours.get(id)), Optional.of(theirMove));
			ElementChange undone = decisions.isFor(Side.OURS, conflict) ? theirMove : ours.get(id);
			merged.move(undone.id(), undone.before().orElseThrow().place());
		}
	}

	/** The entries from one upwards to itself; empty when it hangs at the portfolio in the end. */
	private Set<String> cycle(String id) {
		Set<String> path = new LinkedHashSet<>();
		String at = id;
		while (path.add(at)) {
			ElementVersion version = merged.isTouched(at) ? merged.get(at).orElse(null) : head.apply(at);
			if (version == null || version.place().container().isEmpty()) {
				return Set.of();
			}
			at = version.place().container();
		}
		return path;
	}

	private void checkSinglePlaces() {
		Map<Place, String> taken = new HashMap<>();
		for (ElementChange change : theirs.values()) {
			merged.get(change.id()).filter(Places::isSingle).ifPresent(version -> taken.put(version.place(), change.id()));
		}
		for (ElementChange change : ours.values()) {
			Optional<Place> place = merged.get(change.id()).filter(Places::isSingle).map(ElementVersion::place);
			String other = place.map(taken::get).orElse(change.id());
			if (!other.equals(change.id())) {
				Conflict conflict = new Conflict(Kind.SAME_PLACE, change.id(), "", Optional.of(change), Optional.of(theirs.get(other)));
				giveWay(decisions.isFor(Side.OURS, conflict) ? theirs.get(other) : change);
			}
		}
	}

	/** Takes a change back that put an entry where there can be only one. */
	private void giveWay(ElementChange change) {
		if (change.isAdded()) {
			Set<String> gone = new HashSet<>(Set.of(change.id()));
			merged.remove(change.id());
			while (merged.present().stream().anyMatch(version -> gone.contains(version.place().container()) && gone.add(version.id()))) {
				gone.forEach(merged::remove);
			}
			merged.unlink(gone);
		} else {
			merged.move(change.id(), change.before().orElseThrow().place());
		}
	}

	private static boolean isSingle(ElementVersion version) {
		return version.place().orderKey().isEmpty() && !version.place().container().isEmpty();
	}
}
