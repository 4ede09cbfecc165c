package org.goldthread.ui.registers.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

import org.goldthread.exchange.register.Cell;

/**
 * Which rows a table shows, and in which order.
 *
 * @param sort the columns to sort by, the first one before the others; in the order of the references where it is empty
 * @param filters what the cells of a column, named by its index, must fulfil
 * @param outside a wish of another part
 * @param group the column whose equal values stand together
 * @param closed values of the groups whose rows are folded away
 */
public record Arrangement(List<SortKey> sort, Map<Integer, Predicate<Cell>> filters, Optional<RowFilter> outside, OptionalInt group,
		Set<String> closed) {

	/** All rows in the order of their references. */
	public static final Arrangement PLAIN = new Arrangement(List.of(), Map.of(), Optional.empty(), OptionalInt.empty(), Set.of());

	/** Copies the collections. */
	public Arrangement {
		sort = List.copyOf(sort);
		filters = Map.copyOf(filters);
		closed = Set.copyOf(closed);
	}

	/** Whether rows may be left out. */
	public boolean isFiltered() {
		return !filters.isEmpty() || outside.isPresent();
	}

	/** The same, sorted by other columns. */
	public Arrangement sortedBy(List<SortKey> keys) {
		return new Arrangement(keys, filters, outside, group, closed);
	}

	/** The same with other conditions above the columns. */
	public Arrangement filteredBy(Map<Integer, Predicate<Cell>> conditions) {
		return new Arrangement(sort, conditions, outside, group, closed);
	}

	/** The same with another wish of another part, or none. */
	public Arrangement filteredBy(Optional<RowFilter> wish) {
		return new Arrangement(sort, filters, wish, group, closed);
	}

	/** The same, grouped by another column, or not; all groups are open. */
	public Arrangement groupedBy(OptionalInt column) {
		return new Arrangement(sort, filters, outside, column, Set.of());
	}

	/** The same with the group of a value folded away if it was open, and open if it was not. */
	public Arrangement toggled(String value) {
		Set<String> folded = new HashSet<>(closed);
		if (!folded.remove(value)) {
			folded.add(value);
		}
		return new Arrangement(sort, filters, outside, group, folded);
	}
}
