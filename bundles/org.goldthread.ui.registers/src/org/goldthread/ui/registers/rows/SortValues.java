package org.goldthread.ui.registers.rows;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;

/** Finds what the cells of one column are sorted by. */
final class SortValues {

	private final Map<String, Integer> terms = new HashMap<>();

	SortValues(Column<?> column) {
		if (column.storage() instanceof Storage.Attribute stored && stored.attribute().getEAttributeType() instanceof EEnum list) {
			for (EEnumLiteral term : list.getELiterals()) {
				terms.put(folded(term.getLiteral()), term.getValue());
			}
		}
	}

	SortValue of(Cell cell) {
		return switch (cell) {
			case Cell.Figure figure -> SortValue.of(figure.number());
			case Cell.Day day -> SortValue.ofDay(day.date().toEpochDay());
			case Cell.Words words -> of(folded(words.text()));
			case Cell.Empty empty -> SortValue.NOTHING;
		};
	}

	private SortValue of(String words) {
		Integer place = terms.get(words);
		return place == null ? SortValue.ofWords(words) : SortValue.ofTerm(place);
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.UK);
	}
}
