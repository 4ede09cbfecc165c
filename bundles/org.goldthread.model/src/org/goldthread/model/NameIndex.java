package org.goldthread.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds elements of one class that are called the same, whatever the case of the letters and the blanks around them. Built
 * once; the one of a {@link PortfolioResource} is kept by its {@link ChangeHub}.
 */
public final class NameIndex extends TextIndex {

	/** The only element of a name, or one of several. */
	private final Map<Name, Element> one;
	private final Map<Name, Set<Element>> several = new HashMap<>();
	private final Map<Element, Set<Element>> namesakes = new HashMap<>();

	/** An index of {@code elements} and of nothing that they contain; what is no {@link Element} is passed over. */
	public NameIndex(Collection<? extends EObject> elements) {
		super(GoldthreadPackage.Literals.ELEMENT__NAME);
		one = HashMap.newHashMap(elements.size());
		for (EObject each : elements) {
			if (each instanceof Element element) {
				add(element, element.getName());
			}
		}
	}

	/** All that are called as {@code element} is, itself among them, in no particular order; none while it is the only one. */
	public Collection<Element> namesakes(Element element) {
		return Collections.unmodifiableSet(namesakes.getOrDefault(element, Set.of()));
	}

	/** The elements of a class that are called {@code text}: none, one, or several, in no particular order. */
	public Collection<Element> called(EClass type, String text) {
		if (text == null || text.isBlank()) {
			return Set.of();
		}
		Name name = new Name(type, text.strip());
		Element any = one.get(name);
		return any == null ? Set.of() : Collections.unmodifiableSet(several.getOrDefault(name, Set.of(any)));
	}

	@Override
	void add(Element element, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		Name name = new Name(element.eClass(), text.strip());
		Element first = one.putIfAbsent(name, element);
		if (first != null && first != element) {
			Set<Element> sharing = several.computeIfAbsent(name, key -> new LinkedHashSet<>());
			join(first, sharing);
			join(element, sharing);
		}
	}

	private void join(Element element, Set<Element> sharing) {
		sharing.add(element);
		namesakes.put(element, sharing);
	}

	@Override
	void remove(Element element, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		Name name = new Name(element.eClass(), text.strip());
		Set<Element> sharing = several.get(name);
		if (sharing == null) {
			one.remove(name, element);
			return;
		}
		sharing.remove(element);
		namesakes.remove(element);
		Element left = sharing.iterator().next();
		one.put(name, left);
		if (sharing.size() == 1) {
			several.remove(name);
			namesakes.remove(left);
		}
	}

	/** A name without blanks around it, of elements of one class. */
	private static final class Name {

		private final EClass type;
		private final String text;
		private final int hash;

		Name(EClass type, String text) {
			this.type = type;
			this.text = text;
			this.hash = 31 * hash(text) + System.identityHashCode(type);
		}

		/** Equal for all texts that {@link String#equalsIgnoreCase} calls equal. */
		private static int hash(String text) {
			int hash = 0;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				hash = 31 * hash + (c < 'A' || c > 'Z' && c < 0x80 ? c : Character.toLowerCase(Character.toUpperCase(c)));
			}
			return hash;
		}

		@Override
		public int hashCode() {
			return hash;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Name name && hash == name.hash && type == name.type && text.equalsIgnoreCase(name.text);
		}
	}
}
