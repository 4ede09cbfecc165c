package org.goldthread.exchange.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** Finds the elements of a portfolio by what a file knows of them. Describes the portfolio at the moment of its making. */
public final class KnownElements {

	private final Portfolio portfolio;
	private final Map<String, Identified> byId = new HashMap<>();

	/** The elements of a portfolio that a resource holds. */
	public KnownElements(Portfolio portfolio) {
		this.portfolio = portfolio;
		byId.put(portfolio.getId(), portfolio);
		portfolio.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				byId.put(identified.getId(), identified);
			}
		});
	}

	/** The portfolio. */
	public Portfolio portfolio() {
		return portfolio;
	}

	/** The element with an id; empty when there is none. */
	public Optional<Identified> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The only element of a class with a reference; empty when there is none or several. */
	public Optional<Element> find(EClass type, String reference) {
		List<Element> candidates = withReference(reference).stream().filter(element -> element.eClass() == type).toList();
		return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	/** All elements with a reference. */
	List<Element> withReference(String reference) {
		return Elements.resourceOf(portfolio).orElseThrow().referenceIndex().elements(reference);
	}

	/**
	 * The id under which a thing of a file is or will be in the portfolio: that of the first candidate which is there, else
	 * that of the element with the reference, else the first candidate.
	 *
	 * @param candidates ids by which it may be known, the surest first; at least one
	 * @param reference its human reference; empty for none
	 */
	public String idOf(List<String> candidates, EClass type, String reference) {
		return candidates.stream().filter(byId::containsKey).findFirst()
				.or(() -> reference.isEmpty() ? Optional.empty() : find(type, reference).map(Identified::getId))
				.orElse(candidates.get(0));
	}

	/**
	 * The name that a file states for the element with an id; empty where the element has no name and the file says what users call
	 * it all the same, such as "Unnamed workstream".
	 */
	public Optional<String> statedName(String id, String name) {
		boolean nothingNew = find(id).filter(Element.class::isInstance).map(Element.class::cast)
				.filter(element -> (element.getName() == null || element.getName().isBlank()) && Labels.of(element).equals(name)).isPresent();
		return nothingNew ? Optional.empty() : Optional.of(name);
	}
}
