package org.goldthread.ui.repository.restore;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Identified;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.difference.FeatureChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.ui.repository.comparison.Comparison;
import org.goldthread.ui.repository.words.ValueWords;

/**
 * Finds which changes lead back to what was before, for some entries and for all that these need: entries that hold them and are gone too,
 * and the links to them that went with them.
 */
public final class Restoration {

	private final Comparison comparison;
	private final Map<String, ElementChange> back = new LinkedHashMap<>();

	private Restoration(Comparison comparison) {
		this.comparison = comparison;
	}

	/**
	 * The changes that bring entries back to the earlier state, with all that lies below them.
	 *
	 * @param ids the entries; those that hold entries that changed need not have changed themselves
	 */
	public static Collection<ElementChange> of(Comparison comparison, Collection<String> ids) {
		Restoration restoration = new Restoration(comparison);
		Set<String> chosen = new LinkedHashSet<>(ids);
		Set<String> brought = new LinkedHashSet<>();
		comparison.changes().forEach((id, change) -> {
			if (restoration.isWithin(change, chosen)) {
				restoration.takeBack(change, brought);
			}
		});
		restoration.bringLinksBack(brought);
		return restoration.back.values();
	}

	/** The change that brings one value of an entry back to the earlier state. */
	public static Collection<ElementChange> of(ElementChange change, String feature) {
		ElementVersion is = change.after().orElseThrow();
		ElementVersion was = change.before().orElseThrow();
		return List.of(ElementChange.changed(is, is.with(feature, was.values(feature))));
	}

	/** Whether an entry is among the chosen ones or below one, where it is or where it was. */
	private boolean isWithin(ElementChange change, Set<String> chosen) {
		return chosen.contains(change.id()) || change.after().filter(version -> isBelow(version, chosen, true)).isPresent()
				|| change.before().filter(version -> isBelow(version, chosen, false)).isPresent();
	}

	private boolean isBelow(ElementVersion version, Set<String> chosen, boolean now) {
		String holder = version.place().container();
		while (!holder.isEmpty() && !chosen.contains(holder)) {
			holder = holder(holder, now);
		}
		return !holder.isEmpty();
	}

	private String holder(String id, boolean now) {
		return (now ? comparison.after() : comparison.before()).get(id)
				.flatMap(entry -> entry.eContainer() instanceof Identified container ? Optional.of(container.getId()) : Optional.empty())
				.orElse("");
	}

	private void takeBack(ElementChange change, Set<String> brought) {
		back.put(change.id(), new ElementChange(change.after(), change.before()));
		if (change.isRemoved()) {
			brought.add(change.id());
			ElementChange holder = comparison.changes().get(change.known().place().container());
			if (holder != null && holder.isRemoved() && !back.containsKey(holder.id())) {
				takeBack(holder, brought);
			}
		}
	}

	/** Links that were lost because what they lead to was deleted. */
	private void bringLinksBack(Set<String> brought) {
		for (ElementChange change : comparison.changes().values()) {
			for (FeatureChange value : back.containsKey(change.id()) || brought.isEmpty() ? List.<FeatureChange>of() : change.values()) {
				if (isLink(change, value) && value.before().stream().anyMatch(brought::contains)) {
					ElementVersion is = Optional.ofNullable(back.get(change.id())).flatMap(ElementChange::after).orElse(change.after().orElseThrow());
					back.put(change.id(), ElementChange.changed(change.after().orElseThrow(), is.with(value.feature(), merged(value, brought))));
				}
			}
		}
	}

	/** The links of now with those that come back, in the order of before. */
	private static List<String> merged(FeatureChange value, Set<String> brought) {
		List<String> links = value.before().stream().filter(id -> brought.contains(id) || value.after().contains(id))
				.collect(Collectors.toList());
		value.after().stream().filter(id -> !links.contains(id)).forEach(links::add);
		return links;
	}

	private static boolean isLink(ElementChange change, FeatureChange value) {
		return ValueWords.feature(change.known().type(), value.feature()) instanceof EReference;
	}
}
