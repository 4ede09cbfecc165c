package org.goldthread.exchange.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/**
 * Finds the element that a text names: by its reference or id, alone or followed by anything, or by a name that no other
 * element of the class has. "(exempt)" at the end says that the name was withheld, and is ignored.
 */
final class NamedElements {

	private static final int MOST_WORDS = 6;
	private static final String WITHHELD = "(exempt)";
	private static final Pattern OTHER_SEPARATORS = Pattern.compile("[,\\n]");

	private final ElementFinder elements;

	NamedElements(ElementFinder elements) {
		this.elements = elements;
	}

	/**
	 * The elements of a class that a text names, separated by semicolons, or by commas or line ends where all of them are references.
	 *
	 * @param linked what the row refers to now, which decides between several elements of one reference
	 * @throws IllegalArgumentException with one sentence for the user when one is unknown or ambiguous
	 */
	List<Element> all(String text, EClass type, Collection<?> linked) {
		Set<Element> found = new LinkedHashSet<>();
		for (String part : text.split(";")) {
			if (part.isBlank()) {
				continue;
			}
			Optional<Element> named = named(part, type, linked);
			found.addAll(named.isPresent() ? List.of(named.get()) : separatedOtherwise(part, type, linked));
		}
		return List.copyOf(found);
	}

	/** The one element of a class that a text names; fails like {@link #all}. */
	Element one(String text, EClass type, Collection<?> linked) {
		return named(text, type, linked).orElseThrow(() -> unknown(text, type));
	}

	private List<Element> separatedOtherwise(String text, EClass type, Collection<?> linked) {
		List<Element> found = new ArrayList<>();
		for (String part : OTHER_SEPARATORS.split(text)) {
			if (!part.isBlank()) {
				found.add(named(part, type, linked).orElseThrow(() -> unknown(text, type)));
			}
		}
		return found;
	}

	private Optional<Element> named(String text, EClass type, Collection<?> linked) {
		String name = withoutRemark(text);
		String key = name;
		for (int words = 1; words <= MOST_WORDS + 1 && !key.isEmpty(); words++) {
			List<Element> candidates = ofType(key, type);
			if (!candidates.isEmpty()) {
				return Optional.of(choice(candidates, name, key, linked));
			}
			key = firstWords(name, words);
		}
		List<Element> called = elements.byName(name, type);
		return called.isEmpty() ? Optional.empty() : Optional.of(choice(called, name, name, linked));
	}

	private static String withoutRemark(String text) {
		String name = text.strip();
		return name.endsWith(WITHHELD) ? name.substring(0, name.length() - WITHHELD.length()).strip() : name;
	}

	/** The first words of a name; empty when it has no more than those. */
	private static String firstWords(String name, int words) {
		int end = -1;
		for (int i = 0; i < words; i++) {
			end = name.indexOf(' ', end + 1);
			if (end < 0) {
				return "";
			}
		}
		return name.substring(0, end);
	}

	private List<Element> ofType(String key, EClass type) {
		List<Element> found = elements.byReference(key);
		if (found.size() == 1 && type.isInstance(found.get(0))) {
			return found;
		}
		List<Element> ofType = found.stream().filter(type::isInstance).toList();
		return ofType.isEmpty() ? elements.byId(key).filter(type::isInstance).stream().toList() : ofType;
	}

	private static Element choice(List<Element> candidates, String text, String key, Collection<?> linked) {
		if (candidates.size() == 1) {
			return candidates.get(0);
		}
		List<Element> sameName = candidates.stream().filter(each -> Labels.of(each).equals(text)).toList();
		if (sameName.size() == 1) {
			return sameName.get(0);
		}
		return candidates.stream().filter(linked::contains).findFirst().orElseThrow(() -> new IllegalArgumentException(
				Cells.quoted(key) + " names " + candidates.size() + " elements; write the Element ID of the one that is meant."));
	}

	private IllegalArgumentException unknown(String text, EClass type) {
		String name = withoutRemark(text);
		String what = Concept.of(type).labelInSentence();
		Optional<Element> other = Stream.of(name, firstWords(name, 1)).flatMap(key -> elements.byReference(key).stream()).findFirst();
		if (other.isPresent()) {
			return new IllegalArgumentException(Labels.of(other.get()) + " is a " + Concept.of(other.get().eClass()).labelInSentence()
					+ ", where a " + what + " is expected.");
		}
		String nearest = elements.nearest(name, type).map(label -> "; the nearest is " + label).orElse("");
		return new IllegalArgumentException(Cells.quoted(name) + " names no " + what + " of this portfolio" + nearest + ".");
	}
}
