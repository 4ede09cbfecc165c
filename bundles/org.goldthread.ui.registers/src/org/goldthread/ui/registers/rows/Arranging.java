package org.goldthread.ui.registers.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.Element;

/** Makes the lines of a table out of all rows: filters, sorts and groups them. Reads only the columns that it needs. */
final class Arranging {

	/** Reads a cell. */
	interface Reader {
		Cell cell(Element row, int column);
	}

	private record Sorted(Element element, Cell[] keys) {
	}

	private final List<Column<Element>> columns;
	private final Reader reader;
	private final Arrangement wanted;

	Arranging(List<Column<Element>> columns, Reader reader, Arrangement wanted) {
		this.columns = columns;
		this.reader = reader;
		this.wanted = wanted;
	}

	/** The rows that fulfil all conditions, sorted; {@code rows} come in the order of their references. */
	List<Element> shown(List<Element> rows) {
		return sorted(wanted.isFiltered() ? rows.stream().filter(this::isShown).toList() : rows);
	}

	/** The lines for the rows that are shown. */
	List<Line> lines(List<Element> shown) {
		return wanted.group().isPresent() ? grouped(shown, wanted.group().getAsInt()) : shown.stream().<Line>map(Line.Row::new).toList();
	}

	private boolean isShown(Element row) {
		if (wanted.outside().isPresent() && !wanted.outside().get().accepts().test(row)) {
			return false;
		}
		for (Map.Entry<Integer, Predicate<Cell>> filter : wanted.filters().entrySet()) {
			if (!filter.getValue().test(reader.cell(row, filter.getKey()))) {
				return false;
			}
		}
		return true;
	}

	private List<Element> sorted(List<Element> rows) {
		if (wanted.sort().isEmpty()) {
			return rows;
		}
		Comparator<Sorted> order = (first, second) -> 0;
		for (int i = 0; i < wanted.sort().size(); i++) {
			int at = i;
			SortKey key = wanted.sort().get(i);
			CellOrder cells = new CellOrder(columns.get(key.column()), key.ascending());
			order = order.thenComparing((first, second) -> cells.compare(first.keys()[at], second.keys()[at]));
		}
		return rows.stream().map(this::withKeys).sorted(order).map(Sorted::element).toList();
	}

	private Sorted withKeys(Element row) {
		return new Sorted(row, wanted.sort().stream().map(key -> reader.cell(row, key.column())).toArray(Cell[]::new));
	}

	private List<Line> grouped(List<Element> rows, int column) {
		Map<Cell, List<Element>> groups = new TreeMap<>(new CellOrder(columns.get(column), true));
		Map<Cell, List<Element>> equal = new LinkedHashMap<>();
		rows.forEach(row -> equal.computeIfAbsent(reader.cell(row, column), cell -> new ArrayList<>()).add(row));
		equal.forEach((cell, members) -> groups.computeIfAbsent(cell, same -> new ArrayList<>()).addAll(members));
		List<Line> lines = new ArrayList<>();
		groups.forEach((cell, members) -> {
			String value = CellText.of(cell, columns.get(column).type());
			boolean open = !wanted.closed().contains(value);
			lines.add(new Line.Group(value, members.size(), open));
			if (open) {
				members.forEach(member -> lines.add(new Line.Row(member)));
			}
		});
		return lines;
	}
}
