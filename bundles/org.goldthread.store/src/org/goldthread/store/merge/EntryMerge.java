package org.goldthread.store.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.merge.Conflict.Kind;

/** Merges what two people did with one entry that stays. */
final class EntryMerge {

	private final ElementChange ours;
	private final ElementChange theirs;
	private final Decisions decisions;

	private EntryMerge(ElementChange ours, ElementChange theirs, Decisions decisions) {
		this.ours = ours;
		this.theirs = theirs;
		this.decisions = decisions;
	}

	/**
	 * The entry with the changes of both.
	 *
	 * @param ours what we did with it, if anything
	 * @param theirs what they did with it, if anything; one of both is there
	 */
	static ElementVersion of(Optional<ElementChange> ours, Optional<ElementChange> theirs, Decisions decisions) {
		Optional<ElementVersion> here = ours.flatMap(ElementChange::after);
		Optional<ElementVersion> there = theirs.flatMap(ElementChange::after);
		if (here.isPresent() && there.isPresent()) {
			EntryMerge merge = new EntryMerge(ours.get(), theirs.get(), decisions);
			return there.get().with(merge.values(here.get(), there.get())).at(merge.place(here.get().place(), there.get().place()));
		}
		return here.or(() -> there).or(() -> theirs.flatMap(ElementChange::before)).or(() -> ours.flatMap(ElementChange::before)).orElseThrow();
	}

	private Map<String, List<String>> values(ElementVersion here, ElementVersion there) {
		Map<String, List<String>> before = ours.before().map(version -> (Map<String, List<String>>) version.values()).orElse(Map.of());
		Map<String, List<String>> merged = new HashMap<>(there.values());
		Set<String> features = new TreeSet<>(here.values().keySet());
		features.addAll(before.keySet());
		for (String feature : features) {
			List<String> was = before.get(feature);
			List<String> is = here.values().get(feature);
			List<String> other = there.values().get(feature);
			boolean ourOwn = !Objects.equals(was, is) && !Objects.equals(is, other);
			if (ourOwn && (Objects.equals(was, other) || isForUs(Kind.VALUE, feature))) {
				put(merged, feature, is);
			}
		}
		return merged;
	}

	private static void put(Map<String, List<String>> values, String feature, List<String> value) {
		if (value == null) {
			values.remove(feature);
		} else {
			values.put(feature, value);
		}
	}

	private Place place(Place here, Place there) {
		Optional<Place> before = ours.before().map(ElementVersion::place);
		if (here.equals(there) || before.equals(Optional.of(here))) {
			return there;
		}
		if (before.equals(Optional.of(there))) {
			return here;
		}
		return isForUs(here.isBeside(there) ? Kind.ORDER : Kind.MOVE, "") ? here : there;
	}

	private boolean isForUs(Kind kind, String feature) {
		return decisions.isFor(Side.OURS, new Conflict(kind, ours.id(), feature, Optional.of(ours), Optional.of(theirs)));
	}
}
