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
import org.goldthread.exchange.cell.ElementFinder;
import org.goldthread.model.Element;

/** Finds the elements of a portfolio and those that a file adds to it, and notes which of the latter were asked for. */
final class FileElements implements ElementFinder {

	private final ElementFinder portfolio;
	private final Map<String, Element> byReference = new HashMap<>();
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<String, List<Element>> byName = new HashMap<>();
	private Set<Element> named = new HashSet<>();

	FileElements(ElementFinder portfolio) {
		this.portfolio = portfolio;
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

	/** The elements of the file that were named since the last call. */
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
