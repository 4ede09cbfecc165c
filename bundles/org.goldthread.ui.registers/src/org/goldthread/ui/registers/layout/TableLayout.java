package org.goldthread.ui.registers.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.goldthread.exchange.register.Column;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.SortKey;
import org.goldthread.ui.registers.table.RegisterTable;

/**
 * How a user has arranged the columns of a register. Columns are named by their headings, since portfolios differ in those that
 * stand for financial years; headings that a register does not have are passed over, and columns that a layout does not name come last.
 *
 * @param order all columns from left to right, hidden ones too; the register's own order where it is empty
 * @param hidden columns that are not shown
 * @param widths widths in px of the columns that were made wider or narrower
 * @param frozen how many of the shown columns stay in sight
 * @param sort headings to sort by, each with a leading minus where the largest comes first
 * @param group the column that rows are grouped by
 */
public record TableLayout(List<String> order, Set<String> hidden, Map<String, Integer> widths, int frozen, List<String> sort,
		Optional<String> group) {

	/** All columns in the order of the register, the first one frozen, sorted by the references. */
	public static final TableLayout STANDARD = new TableLayout(List.of(), Set.of(), Map.of(), 1, List.of(), Optional.empty());

	/** Copies the collections. */
	public TableLayout {
		order = List.copyOf(order);
		hidden = Set.copyOf(hidden);
		widths = Map.copyOf(widths);
		sort = List.copyOf(sort);
	}

	/** The layout of a table as it is now. */
	public static TableLayout of(RegisterTable table) {
		List<String> headers = headers(table);
		List<Integer> shown = table.visibleColumns();
		Set<String> hidden = new LinkedHashSet<>(headers);
		shown.forEach(column -> hidden.remove(headers.get(column)));
		Map<String, Integer> widths = new LinkedHashMap<>();
		shown.forEach(column -> widths.put(headers.get(column), table.width(column)));
		LiveRows rows = table.contents().rows();
		List<String> sort = rows.arrangement().sort().stream().map(key -> (key.ascending() ? "" : "-") + headers.get(key.column())).toList();
		OptionalInt group = rows.arrangement().group();
		return new TableLayout(table.columnOrder().stream().map(headers::get).toList(), hidden, widths, table.frozen(), sort,
				group.isPresent() ? Optional.of(headers.get(group.getAsInt())) : Optional.empty());
	}

	/** Arranges a table so; filters stay as they are. */
	public void showIn(RegisterTable table) {
		List<String> headers = headers(table);
		List<Integer> columns = new ArrayList<>(order.stream().map(headers::indexOf).filter(column -> column >= 0).distinct().toList());
		for (int column = 0; column < headers.size(); column++) {
			if (!columns.contains(column)) {
				columns.add(column);
			}
		}
		table.freeze(0);
		table.arrangeColumns(columns, hidden.stream().map(headers::indexOf).filter(column -> column >= 0).toList());
		table.resetWidths();
		widths.forEach((header, width) -> {
			if (headers.contains(header)) {
				table.setWidth(headers.indexOf(header), width);
			}
		});
		table.freeze(frozen);
		LiveRows rows = table.contents().rows();
		rows.arrange(rows.arrangement().sortedBy(keys(headers))
				.groupedBy(group.map(headers::indexOf).filter(column -> column >= 0).map(OptionalInt::of).orElse(OptionalInt.empty())));
	}

	private List<SortKey> keys(List<String> headers) {
		return sort.stream().map(key -> key.startsWith("-") && !headers.contains(key) ? new SortKey(headers.indexOf(key.substring(1)), false)
				: new SortKey(headers.indexOf(key), true)).filter(key -> key.column() >= 0).toList();
	}

	private static List<String> headers(RegisterTable table) {
		return table.contents().columns().stream().<String>map(Column::header).toList();
	}
}
