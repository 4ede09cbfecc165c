package org.goldthread.ui.registers.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.rows.ColumnFilter;

/** Turns what stands above the columns into conditions on the rows: words, comparisons, or a choice of terms. */
final class ColumnConditions implements IFilterStrategy<Element> {

	private final TableContents contents;

	ColumnConditions(TableContents contents) {
		this.contents = contents;
	}

	@Override
	public void applyFilter(Map<Integer, Object> written) {
		Map<Integer, Predicate<Cell>> conditions = new HashMap<>();
		written.forEach((column, value) -> {
			if (value instanceof Collection<?> terms) {
				if (!terms.isEmpty()) {
					conditions.put(column, ColumnFilter.ofTerms(terms.stream().map(Object::toString).collect(Collectors.toSet())));
				}
			} else if (value != null && !value.toString().isBlank()) {
				conditions.put(column, ColumnFilter.of(value.toString(), contents.column(column).type()));
			}
		});
		contents.rows().arrange(contents.rows().arrangement().filteredBy(conditions));
	}
}
