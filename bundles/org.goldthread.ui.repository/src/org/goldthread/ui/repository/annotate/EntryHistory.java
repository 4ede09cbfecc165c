package org.goldthread.ui.repository.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.store.annotate.Annotation;
import org.goldthread.store.annotate.Annotations;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;
import org.goldthread.store.history.ElementRevision;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.comparison.Comparison;
import org.goldthread.ui.repository.comparison.rows.ChangeKind;
import org.goldthread.ui.repository.comparison.rows.ChangeWords;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.repository.words.ValueWords;

/**
 * What is known of one entry: who set each value that it has, and what each revision did with it.
 *
 * @param values its values: those that are not published, then the newest first, else in the order of the forms
 * @param steps what was done, the newest first
 */
public record EntryHistory(List<Value> values, List<Step> steps) {

	/**
	 * A value.
	 *
	 * @param label what forms call it
	 * @param text the value as forms show it
	 * @param since the revision that set it; empty for one that is not published
	 */
	public record Value(String label, String text, Optional<Revision> since) {
	}

	/**
	 * What one revision did.
	 *
	 * @param revision the revision
	 * @param kind what became of the entry
	 * @param what what changed in it, in words; may be empty
	 */
	public record Step(Revision revision, ChangeKind kind, String what) {
	}

	/**
	 * Puts together what is known.
	 *
	 * @param history what each revision did with the entry, oldest first
	 * @param present the entry in the working copy; empty when that has none
	 * @param entries names what links lead to
	 */
	public static EntryHistory of(List<ElementRevision> history, Optional<Identified> present, Entries entries) {
		List<Step> steps = new ArrayList<>();
		for (ElementRevision step : history) {
			ElementChange change = step.change();
			ChangeWords words = new ChangeWords(new Comparison(Map.of(change.id(), change), entries, entries));
			steps.add(0, new Step(step.revision(), ChangeKind.of(change), words.of(change)));
		}
		return new EntryHistory(present.map(entry -> values(history, entry, entries)).orElse(List.of()), steps);
	}

	private static List<Value> values(List<ElementRevision> history, Identified entry, Entries entries) {
		Map<String, Annotation> set = new HashMap<>();
		Annotations.of(history).forEach(annotation -> set.put(annotation.feature(), annotation));
		ElementVersion version = Decomposition.version(entry, Place.ROOT);
		EClass type = entry.eClass();
		List<Value> values = new ArrayList<>();
		for (StoredFeature feature : StoredFeatures.of(type).own()) {
			List<String> now = version.values(feature.name());
			Optional<Annotation> published = Optional.ofNullable(set.get(feature.name()));
			if (!now.isEmpty() || published.isPresent()) {
				String text = String.join("; ", ValueWords.of(type.getName(), feature.name(), now, entries)).replaceAll("\\s+", " ");
				values.add(new Value(Labels.of(feature.feature()), text, published.filter(known -> known.values().equals(now)).map(Annotation::revision)));
			}
		}
		values.sort(Comparator.comparing(value -> -value.since().map(Revision::number).orElse(Integer.MAX_VALUE)));
		return values;
	}
}
