package org.goldthread.ui.registers.rows;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What a cell is sorted by, worked out once before a table is sorted: numbers and days come by their value, then terms in the order
 * of their list, then words as people order them, and last what has no value.
 *
 * @param kind figures 0, days and terms 1 and 2, words 3, nothing 4
 * @param number of a figure
 * @param place of a day or a term
 * @param words without regard to case
 */
record SortValue(int kind, BigDecimal number, long place, char[] words) {

	static final SortValue NOTHING = new SortValue(4, BigDecimal.ZERO, 0, new char[0]);

	static SortValue of(BigDecimal number) {
		return new SortValue(0, number, 0, NOTHING.words);
	}

	static SortValue ofDay(long epochDay) {
		return new SortValue(1, BigDecimal.ZERO, epochDay, NOTHING.words);
	}

	static SortValue ofTerm(long place) {
		return new SortValue(2, BigDecimal.ZERO, place, NOTHING.words);
	}

	static SortValue ofWords(String folded) {
		return new SortValue(3, BigDecimal.ZERO, 0, folded.toCharArray());
	}

	/** The order of a column; what has no value is last either way. */
	static Comparator<SortValue> order(boolean ascending) {
		int direction = ascending ? 1 : -1;
		return (first, second) -> {
			boolean nothing = first.kind == NOTHING.kind || second.kind == NOTHING.kind;
			return nothing ? Integer.compare(first.kind, second.kind) : direction * compare(first, second);
		};
	}

	private static int compare(SortValue first, SortValue second) {
		if (first.kind != second.kind) {
			return Integer.compare(first.kind, second.kind);
		}
		return switch (first.kind) {
			case 0 -> first.number.compareTo(second.number);
			case 3 -> NaturalOrder.compare(first.words, second.words);
			default -> Long.compare(first.place, second.place);
		};
	}
}
