package org.goldthread.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds elements by their human reference and hands out free ones. Built once, then kept by the {@link ChangeHub}. */
public final class ReferenceIndex extends TextIndex {

	private final Map<String, List<Element>> elementsByReference = new HashMap<>();
	private final Map<String, Integer> highestByPrefix = new HashMap<>();

	ReferenceIndex(List<EObject> roots) {
		super(GoldthreadPackage.Literals.ELEMENT__REFERENCE);
		roots.forEach(this::addTree);
	}

	/** The elements that carry {@code reference}: none, one, or several where references collide. */
	public List<Element> elements(String reference) {
		return List.copyOf(elementsByReference.getOrDefault(reference, List.of()));
	}

	/**
	 * The next free reference of a concept, such as WS-04 after WS-03; empty for a concept without references.
	 * Numbers are not used again while the portfolio is open.
	 */
	public String next(EClass type) {
		Concept concept = Concept.of(type);
		if (concept.prefix().isEmpty()) {
			return "";
		}
		int number = highestByPrefix.getOrDefault(concept.prefix(), 0) + 1;
		String reference = concept.reference(number);
		while (elementsByReference.containsKey(reference)) {
			reference = concept.reference(++number);
		}
		return reference;
	}

	@Override
	void add(Element element, String reference) {
		if (reference == null || reference.isEmpty()) {
			return;
		}
		elementsByReference.computeIfAbsent(reference, key -> new ArrayList<>(1)).add(element);
		int figures = reference.length();
		while (figures > 0 && reference.charAt(figures - 1) >= '0' && reference.charAt(figures - 1) <= '9') {
			figures--;
		}
		int length = reference.length() - figures;
		if (length > 0 && length < 9) {
			String prefix = reference.substring(0, figures > 0 && reference.charAt(figures - 1) == '-' ? figures - 1 : figures);
			highestByPrefix.merge(prefix, Integer.parseInt(reference.substring(figures)), Math::max);
		}
	}

	@Override
	void remove(Element element, String reference) {
		List<Element> elements = reference == null ? null : elementsByReference.get(reference);
		if (elements != null && elements.removeIf(candidate -> candidate == element) && elements.isEmpty()) {
			elementsByReference.remove(reference);
		}
	}
}
