package org.goldthread.exchange.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.goldthread.model.Element;

/**
 * Orders elements as people expect of references: R-2 before R-10, elements without reference last, the id where references
 * are equal.
 */
public final class ReferenceOrder implements Comparator<Element> {

	private static final int MOST_DIGITS = 9;
	private static final Comparator<Key> ORDER = Comparator.comparing(Key::missing).thenComparing(Key::stem)
			.thenComparingInt(Key::number).thenComparing(Key::id);

	@Override
	public int compare(Element first, Element second) {
		return ORDER.compare(Key.of(first), Key.of(second));
	}

	/** The elements in this order; quicker than sorting with it, since the key of each is worked out once. */
	public static <E extends Element> List<E> sorted(Collection<E> elements) {
		return elements.stream().map(element -> Map.entry(Key.of(element), element)).sorted(Map.Entry.comparingByKey(ORDER))
				.map(Map.Entry::getValue).toList();
	}

	private record Key(boolean missing, String stem, int number, String id) {

		static Key of(Element element) {
			String reference = Objects.requireNonNullElse(element.getReference(), "");
			String id = Objects.requireNonNullElse(element.getId(), "");
			int digits = reference.length();
			while (digits > 0 && reference.length() - digits < MOST_DIGITS && isDigit(reference.charAt(digits - 1))) {
				digits--;
			}
			int number = digits == reference.length() ? -1 : Integer.parseInt(reference.substring(digits));
			return new Key(reference.isEmpty(), reference.substring(0, digits), number, id);
		}

		private static boolean isDigit(char character) {
			return character >= '0' && character <= '9';
		}
	}
}
