package org.goldthread.ui.registers.rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;

/** Compares the cells of one column: numbers and days by their value, terms in the order of their list, words as people do. */
final class CellOrder implements Comparator<Cell> {

	private final Map<String, Integer> terms;
	private final int direction;

	CellOrder(Column<?> column, boolean ascending) {
		terms = terms(column);
		direction = ascending ? 1 : -1;
	}

	@Override
	public int compare(Cell first, Cell second) {
		boolean noFirst = first instanceof Cell.Empty;
		boolean noSecond = second instanceof Cell.Empty;
		return noFirst || noSecond ? Boolean.compare(noFirst, noSecond) : direction * order(first, second);
	}

	private int order(Cell first, Cell second) {
		if (first instanceof Cell.Figure one && second instanceof Cell.Figure other) {
			return one.number().compareTo(other.number());
		}
		if (first instanceof Cell.Day one && second instanceof Cell.Day other) {
			return one.date().compareTo(other.date());
		}
		if (first instanceof Cell.Words one && second instanceof Cell.Words other) {
			return words(one.text(), other.text());
		}
		return Integer.compare(rank(first), rank(second));
	}

	private int words(String one, String other) {
		Integer first = terms.get(one.toLowerCase(Locale.UK));
		Integer second = terms.get(other.toLowerCase(Locale.UK));
		return first != null && second != null ? first.compareTo(second) : NaturalOrder.compare(one, other);
	}

	private static int rank(Cell cell) {
		return cell instanceof Cell.Figure ? 0 : cell instanceof Cell.Day ? 1 : 2;
	}

	private static Map<String, Integer> terms(Column<?> column) {
		Map<String, Integer> places = new HashMap<>();
		if (column.storage() instanceof Storage.Attribute stored && stored.attribute().getEAttributeType() instanceof EEnum list) {
			for (EEnumLiteral term : list.getELiterals()) {
				places.put(term.getLiteral().toLowerCase(Locale.UK), term.getValue());
			}
		}
		return places;
	}
}
