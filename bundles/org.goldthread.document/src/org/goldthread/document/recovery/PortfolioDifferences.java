package org.goldthread.document.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.document.recovery.ElementDifference.Kind;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Compares two versions of a portfolio, element by element, by their ids; in time that grows with their size. */
final class PortfolioDifferences {

	private final Map<String, Identified> earlier;
	private final Map<String, Identified> later;
	private final List<ElementDifference> differences = new ArrayList<>();

	private PortfolioDifferences(Portfolio earlier, Portfolio later) {
		this.earlier = byId(earlier);
		this.later = byId(later);
	}

	/** All differences: in the order of the later version, then what is gone. */
	static List<ElementDifference> between(Portfolio earlier, Portfolio later) {
		PortfolioDifferences comparison = new PortfolioDifferences(earlier, later);
		comparison.compare();
		return comparison.differences;
	}

	private void compare() {
		for (Identified element : later.values()) {
			Identified before = earlier.get(element.getId());
			if (before != null && before.eClass() == element.eClass()) {
				compare(before, element);
			} else if (!isPartOfOther(element, earlier)) {
				add(Kind.ADDED, element, List.of());
			}
		}
		for (Identified element : earlier.values()) {
			if (!later.containsKey(element.getId()) && !isPartOfOther(element, later)) {
				add(Kind.REMOVED, element, List.of());
			}
		}
	}

	private void compare(Identified before, Identified after) {
		List<String> features = new ArrayList<>();
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (isOwnValue(feature) && !Objects.equals(value(before, feature), value(after, feature))) {
				features.add(Labels.of(feature));
			}
		}
		if (!features.isEmpty()) {
			add(Kind.CHANGED, after, features);
		}
		if (!Objects.equals(parent(before), parent(after)) || before.eContainmentFeature() != after.eContainmentFeature()) {
			add(Kind.MOVED, after, List.of());
		}
		compareOrder(before, after);
	}

	/** Children that both versions have, in another order: the first one out of its place stands for all. */
	private void compareOrder(Identified before, Identified after) {
		for (EReference reference : after.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				List<String> was = common(before, reference, later);
				List<String> is = common(after, reference, earlier);
				if (was.size() == is.size() && !was.equals(is)) {
					int first = 0;
					while (was.get(first).equals(is.get(first))) {
						first++;
					}
					add(Kind.MOVED, later.get(is.get(first)), List.of());
				}
			}
		}
	}

	private static List<String> common(EObject parent, EReference reference, Map<String, Identified> other) {
		return ((List<?>) parent.eGet(reference)).stream().map(child -> ((Identified) child).getId()).filter(other::containsKey).toList();
	}

	private void add(Kind kind, Identified element, List<String> features) {
		differences.add(new ElementDifference(kind, element, Labels.of(element), features));
	}

	/** Whether the parent of an element that only one version has is missing in the other as well. */
	private static boolean isPartOfOther(Identified element, Map<String, Identified> other) {
		return element.eContainer() instanceof Identified parent && !other.containsKey(parent.getId());
	}

	private static boolean isOwnValue(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient()
				&& !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
	}

	private static Object value(EObject owner, EStructuralFeature feature) {
		Object value = owner.eGet(feature);
		if (feature instanceof EReference) {
			return value instanceof List<?> list ? list.stream().map(PortfolioDifferences::id).toList() : id(value);
		}
		return value instanceof List<?> list ? List.copyOf(list) : value;
	}

	private static String parent(EObject element) {
		return id(element.eContainer());
	}

	private static String id(Object element) {
		return element == null ? "" : ((Identified) element).getId();
	}

	private static Map<String, Identified> byId(Portfolio portfolio) {
		Map<String, Identified> elements = new LinkedHashMap<>();
		elements.put(portfolio.getId(), portfolio);
		portfolio.eAllContents().forEachRemaining(element -> elements.put(((Identified) element).getId(), (Identified) element));
		return elements;
	}
}
