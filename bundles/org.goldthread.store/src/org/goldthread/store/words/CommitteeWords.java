package org.goldthread.store.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.value.ValueFormats;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.difference.FeatureChange;

/** Says what became of a portfolio in the words of a committee: added, dropped, slipped, pounds moved. */
public final class CommitteeWords {

	/** Dates that a programme expects to keep, so that a later one is a slip. */
	private static final Set<EStructuralFeature> EXPECTED = Set.of(Literals.HANDOVER_ITEM__FORECAST, Literals.WORKSTREAM__END_FORECAST,
			Literals.DEPENDENCY__FORECAST);

	private final Function<String, Identified> before;
	private final Function<String, Identified> after;
	private final Map<String, ElementChange> changes;
	private final List<Difference> differences = new ArrayList<>();

	private CommitteeWords(Function<String, Identified> before, Function<String, Identified> after, Map<String, ElementChange> changes) {
		this.before = before;
		this.after = after;
		this.changes = changes;
	}

	/**
	 * What is to be told, by kind and within a kind by label.
	 *
	 * @param changes what became of each entry between the two, by id
	 */
	public static List<Difference> of(Portfolio before, Portfolio after, Map<String, ElementChange> changes) {
		return of(byId(before)::get, byId(after)::get, changes);
	}

	/**
	 * The same in time that grows with the changes alone.
	 *
	 * @param before finds the entry of an id in the earlier state; null when there is none
	 * @param after finds it in the later state; null when there is none
	 */
	public static List<Difference> of(Function<String, Identified> before, Function<String, Identified> after, Map<String, ElementChange> changes) {
		CommitteeWords words = new CommitteeWords(before, after, changes);
		changes.values().forEach(words::add);
		words.differences.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::label).thenComparing(Difference::feature)
				.thenComparing(difference -> difference.entry().getId()));
		return List.copyOf(words.differences);
	}

	private void add(ElementChange change) {
		if (change.isAdded()) {
			addWhole(DifferenceKind.ADDED, change, after);
		} else if (change.isRemoved()) {
			addWhole(DifferenceKind.DROPPED, change, before);
		} else {
			change.values().forEach(value -> addValue(change, value));
			if (change.isMovedAway()) {
				Identified entry = after.apply(change.id());
				add(DifferenceKind.MOVED, entry, "", Labels.of(before.apply(change.id()).eContainer()), Labels.of(entry.eContainer()), 0, Optional.empty());
			}
		}
	}

	/** Tells an entry that is new or gone, unless what contains it is so as well. */
	private void addWhole(DifferenceKind kind, ElementChange change, Function<String, Identified> side) {
		ElementChange container = changes.get(change.known().place().container());
		boolean part = container != null && (kind == DifferenceKind.ADDED ? container.isAdded() : container.isRemoved());
		if (!part) {
			add(kind, side.apply(change.id()), "", "", "", 0, Optional.empty());
		}
	}

	private void addValue(ElementChange change, FeatureChange value) {
		Identified entry = after.apply(change.id());
		EStructuralFeature feature = entry.eClass().getEStructuralFeature(value.feature());
		Object was = before.apply(change.id()).eGet(feature);
		Object is = entry.eGet(feature);
		DifferenceKind kind = DifferenceKind.CHANGED;
		long days = 0;
		Optional<BigDecimal> pounds = Optional.empty();
		if (feature.getEType() == Literals.MONEY) {
			kind = DifferenceKind.POUNDS;
			pounds = was != null && is != null ? Optional.of(((BigDecimal) is).subtract((BigDecimal) was)) : Optional.empty();
		} else if (EXPECTED.contains(feature) && was instanceof LocalDate earlier && is instanceof LocalDate later) {
			days = ChronoUnit.DAYS.between(earlier, later);
			kind = days > 0 ? DifferenceKind.SLIPPED : DifferenceKind.BROUGHT_FORWARD;
		}
		add(kind, entry, Labels.of(feature), text(feature, was), text(feature, is), days, pounds);
	}

	private void add(DifferenceKind kind, Identified entry, String feature, String was, String is, long days, Optional<BigDecimal> pounds) {
		differences.add(new Difference(kind, entry, label(entry), feature, was, is, days, pounds));
	}

	/** The entry's label, after that of the element it is part of if it is none itself. */
	private static String label(Identified entry) {
		return Elements.enclosingElement(entry).filter(element -> element != entry).map(element -> Labels.of(element) + ", " + Labels.of(entry))
				.orElseGet(() -> Labels.of(entry));
	}

	private static String text(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> many) {
			return String.join("; ", many.stream().map(one -> text(feature, one)).toList());
		}
		if (value instanceof EObject target) {
			return Labels.of(target);
		}
		return value == null ? "" : ValueFormats.ofAny((EDataType) feature.getEType()).write(value);
	}

	private static Map<String, Identified> byId(Portfolio portfolio) {
		Map<String, Identified> entries = new HashMap<>();
		entries.put(portfolio.getId(), portfolio);
		portfolio.eAllContents().forEachRemaining(entry -> entries.put(((Identified) entry).getId(), (Identified) entry));
		return entries;
	}
}
