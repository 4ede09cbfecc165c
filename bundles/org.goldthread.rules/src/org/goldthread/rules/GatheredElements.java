package org.goldthread.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/** Everything in a portfolio at the time of a run, with the look-ups that rules may ask for. */
final class GatheredElements implements RuleContext {

	private final Portfolio portfolio;
	private final LocalDate today;
	private final List<EObject> elements = new ArrayList<>();
	private final Map<String, Element> firstByReference = new HashMap<>();
	private final Map<String, List<Element>> colliding = new HashMap<>();

	GatheredElements(Portfolio portfolio, LocalDate today) {
		this.portfolio = portfolio;
		this.today = today;
	}

	void add(EObject object) {
		elements.add(object);
		if (object instanceof Element element && element.getReference() != null && !element.getReference().isEmpty()) {
			Element first = firstByReference.putIfAbsent(element.getReference(), element);
			if (first != null) {
				colliding.computeIfAbsent(element.getReference(), key -> new ArrayList<>(List.of(first))).add(element);
			}
		}
	}

	List<EObject> elements() {
		return elements;
	}

	@Override
	public Portfolio portfolio() {
		return portfolio;
	}

	@Override
	public LocalDate today() {
		return today;
	}

	@Override
	public List<Element> elementsWithReference(String reference) {
		List<Element> several = colliding.get(reference);
		if (several != null) {
			return List.copyOf(several);
		}
		Element one = firstByReference.get(reference);
		return one == null ? List.of() : List.of(one);
	}
}
