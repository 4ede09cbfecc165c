package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.cell.ElementFinder;
import org.goldthread.exchange.cell.FreeReferences;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** Finds the elements of a portfolio and those that a file adds to it, and notes which of the latter were asked for. */
final class FileElements implements ElementFinder {

	private final ElementFinder portfolio;
	private final Map<String, Element> byReference = new HashMap<>();
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<String, List<Element>> byName = new HashMap<>();
	private final Map<EObject, Optional<String>> newReferences = new HashMap<>();
	private final Map<String, EObject> ofEntries = new HashMap<>();
	private final FreeReferences references;
	private Set<Element> named = new HashSet<>();

	FileElements(ElementFinder portfolio, FreeReferences references) {
		this.portfolio = portfolio;
		this.references = references;
	}

	/** Makes known that a row is about an element of the portfolio, and which reference it gives it; empty for the one it has. */
	void change(Element there, Optional<String> newReference) {
		newReferences.put(there, newReference);
		newReference.ifPresent(references::reserve);
	}

	/** Makes an element known that the file adds. */
	void add(Element added) {
		if (added.getReference() != null && !added.getReference().isBlank()) {
			byReference.put(added.getReference(), added);
		}
		byId.put(added.getId(), added);
		if (added.getName() != null && !added.getName().isBlank()) {
			byName.computeIfAbsent(key(added.getName()), none -> new ArrayList<>(1)).add(added);
		}
	}

	/**
	 * The elements that were named since the last call whose rows must not be refused: those that the file adds, and those that
	 * leave their reference to another.
	 */
	Set<Element> takeNamed() {
		Set<Element> taken = named;
		if (!taken.isEmpty()) {
			named = new HashSet<>();
		}
		return taken;
	}

	@Override
	public List<Element> byReference(String reference) {
		return joined(byReference.get(reference), portfolio.byReference(reference));
	}

	@Override
	public Optional<Element> byId(String id) {
		Element added = byId.get(id);
		return added == null ? portfolio.byId(id) : Optional.of(noted(added));
	}

	@Override
	public List<Element> byName(String name, EClass type) {
		List<Element> there = portfolio.byName(name, type);
		List<Element> added = byName.getOrDefault(key(name), List.of()).stream().filter(type::isInstance).map(this::noted).toList();
		if (added.isEmpty()) {
			return there;
		}
		List<Element> all = new ArrayList<>(there);
		all.addAll(added);
		return all;
	}

	@Override
	public Optional<String> holder(String reference, EObject taker) {
		for (Element other : byReference(reference)) {
			boolean leaves = newReferences.getOrDefault(other, Optional.empty()).filter(own -> !own.equals(reference)).isPresent();
			if (leaves) {
				named.add(other);
			} else if (other != taker) {
				return Optional.of(Labels.of(other));
			}
		}
		return newReferences.containsKey(taker) ? Optional.empty() : holderAmongEntries(reference, taker);
	}

	/** New entries hang nowhere until the import is made, so nothing but this knows of their references. */
	private Optional<String> holderAmongEntries(String reference, EObject taker) {
		EObject first = reference.isBlank() ? null : ofEntries.putIfAbsent(reference, taker);
		if (first != null && first != taker) {
			return Optional.of("another new " + Concept.of(first.eClass()).labelInSentence() + " of the file");
		}
		references.reserve(reference);
		return Optional.empty();
	}

	@Override
	public boolean mayMove(EObject element) {
		return newReferences.containsKey(element);
	}

	@Override
	public Optional<String> nearest(String text, EClass type) {
		return portfolio.nearest(text, type);
	}

	private List<Element> joined(Element added, List<Element> there) {
		if (added == null) {
			return there;
		}
		List<Element> all = new ArrayList<>(there);
		all.add(noted(added));
		return all;
	}

	private Element noted(Element added) {
		named.add(added);
		return added;
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.UK);
	}
}
