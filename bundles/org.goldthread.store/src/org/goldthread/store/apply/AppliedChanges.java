package org.goldthread.store.apply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.difference.FeatureChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.element.StoredFeatures;

/**
 * Carries changes over to a portfolio that somebody works on: only what a change changes is touched, whatever else was done
 * there meanwhile. To be used inside an edit, which makes it one step of undo.
 */
public final class AppliedChanges {

	private final LiveEntries entries;
	private final Collection<ElementChange> changes;
	private final Function<String, ElementVersion> target;
	private final List<LeftOut> leftOut = new ArrayList<>();

	private AppliedChanges(Portfolio portfolio, Collection<ElementChange> changes, Function<String, ElementVersion> target) {
		this.entries = new LiveEntries(portfolio);
		this.changes = changes;
		this.target = target;
	}

	/**
	 * Changes the portfolio. An entry that was added comes back with its id, one that was removed goes with all that it holds
	 * and with the links to it. Takes time that grows with the changes, and with the lists that entries are put into.
	 *
	 * @param target the entry of an id in the state that the changes lead to, by whose order keys entries find their place
	 *        among their neighbours; null when there is none
	 * @return what could not be carried over, because an entry that it needs is not there
	 */
	public static List<LeftOut> apply(Portfolio portfolio, Collection<ElementChange> changes, Function<String, ElementVersion> target) {
		AppliedChanges applied = new AppliedChanges(portfolio, changes, target);
		applied.make();
		applied.place();
		applied.setValues();
		applied.remove();
		return List.copyOf(applied.leftOut);
	}

	private void make() {
		for (ElementChange change : changes) {
			change.after().filter(after -> entries.get(after.id()) == null && change.isAdded()).ifPresent(entries::make);
		}
	}

	private void place() {
		Map<Place, List<ElementVersion>> families = new LinkedHashMap<>();
		for (ElementChange change : changes) {
			if (change.isAdded() || change.isMoved()) {
				ElementVersion after = change.after().orElseThrow();
				Place place = after.place();
				if (!place.equals(Place.ROOT)) {
					families.computeIfAbsent(new Place(place.container(), place.feature(), ""), key -> new ArrayList<>()).add(after);
				}
			}
		}
		PlacedEntries placed = new PlacedEntries(entries, target, leftOut);
		placed.place(families);
	}

	private void setValues() {
		for (ElementChange change : changes) {
			Identified entry = entries.get(change.id());
			if (entry == null) {
				if (!change.isRemoved()) {
					leftOut.add(new LeftOut(change.id(), "", change.id()));
				}
				continue;
			}
			SetValues values = new SetValues(entry, entries::get, leftOut);
			if (change.isAdded()) {
				ElementVersion after = change.after().orElseThrow();
				StoredFeatures.of(entry.eClass()).own().forEach(feature -> values.set(feature.name(), after.values(feature.name())));
			} else {
				for (FeatureChange value : change.values()) {
					values.set(value.feature(), value.after());
				}
			}
		}
	}

	private void remove() {
		Set<String> gone = new HashSet<>();
		changes.stream().filter(ElementChange::isRemoved).forEach(change -> gone.add(change.id()));
		for (String id : gone) {
			Identified entry = entries.get(id);
			boolean goesWithParent = entry != null && entry.eContainer() instanceof Identified parent && gone.contains(parent.getId());
			if (entry != null && !goesWithParent) {
				DeleteElements.delete(entry);
			}
		}
	}
}
