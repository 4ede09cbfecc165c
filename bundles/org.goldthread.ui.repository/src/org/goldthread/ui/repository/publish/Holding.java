package org.goldthread.ui.repository.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.store.element.StoredFeatures;
import org.goldthread.store.history.WorkingCopy;

/**
 * How many elements a first revision brings into one list of its portfolio.
 *
 * @param list the list
 * @param number at least 1
 */
record Holding(EReference list, int number) {

	/** Those of a portfolio that was never published, in the order of the model. */
	static List<Holding> of(WorkingCopy copy) {
		Map<String, Integer> numbers = new HashMap<>();
		copy.changes().values().stream().flatMap(change -> change.after().stream()).map(entry -> entry.place())
				.filter(place -> place.container().equals(copy.portfolio())).forEach(place -> numbers.merge(place.feature(), 1, Integer::sum));
		return StoredFeatures.of(GoldthreadPackage.Literals.PORTFOLIO).containments().stream()
				.filter(list -> list.getEContainingClass() == GoldthreadPackage.Literals.PORTFOLIO && numbers.containsKey(list.getName()))
				.map(list -> new Holding(list, numbers.get(list.getName()))).toList();
	}

	/** A line of words. */
	String words() {
		Concept concept = Concept.of(list.getEReferenceType());
		return list.isMany() ? concept.plural() + ": %,d".formatted(number) : concept.label();
	}
}
