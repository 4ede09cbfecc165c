package org.goldthread.exchange.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.goldthread.model.Element;

/**
 * Orders elements as people expect of references: R-2 before R-10, elements without reference last, the id where references
 * are equal.
 */
public final class ReferenceOrder implements Comparator<Element> {

	private static final int MOST_DIGITS = 9;

	@Override
	public int compare(Element first, Element second) {
		String one = Objects.requireNonNullElse(first.getReference(), "");
		String other = Objects.requireNonNullElse(second.getReference(), "");
		int order = one.equals(other) ? 0 : compare(one, other);
		return order != 0 ? order : Objects.requireNonNullElse(first.getId(), "").compareTo(Objects.requireNonNullElse(second.getId(), ""));
	}

	/** The elements in this order. */
	public static <E extends Element> List<E> sorted(Collection<E> elements) {
		return elements.stream().sorted(new ReferenceOrder()).toList();
	}

	private static int compare(String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() ? 1 : -1;
		}
		int stem = stem(one);
		int otherStem = stem(other);
		int order = compareStems(one, stem, other, otherStem);
		return order != 0 ? order : Integer.compare(number(one, stem), number(other, otherStem));
	}

	/** Compares the beginnings of two references, without taking them out. */
	private static int compareStems(String one, int length, String other, int otherLength) {
		int common = Math.min(length, otherLength);
		for (int index = 0; index < common; index++) {
			int order = Character.compare(one.charAt(index), other.charAt(index));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(length, otherLength);
	}

	/** Length of what stands before the number at the end. */
	private static int stem(String reference) {
		int digits = reference.length();
		while (digits > 0 && reference.length() - digits < MOST_DIGITS && isDigit(reference.charAt(digits - 1))) {
			digits--;
		}
		return digits;
	}

	/** The number at the end; -1 for none. */
	private static int number(String reference, int stem) {
		return stem == reference.length() ? -1 : Integer.parseInt(reference, stem, reference.length(), 10);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
