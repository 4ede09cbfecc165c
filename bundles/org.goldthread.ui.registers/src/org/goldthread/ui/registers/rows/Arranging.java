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

	private record Sorted(Element element, SortValue[] values) {
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
		List<SortKey> keys = wanted.sort();
		List<SortValues> values = keys.stream().map(key -> new SortValues(columns.get(key.column()))).toList();
		List<Comparator<SortValue>> orders = keys.stream().map(key -> SortValue.order(key.ascending())).toList();
		List<Sorted> sorted = new ArrayList<>(rows.size());
		for (Element row : rows) {
			SortValue[] own = new SortValue[keys.size()];
			for (int i = 0; i < own.length; i++) {
				own[i] = values.get(i).of(reader.cell(row, keys.get(i).column()));
			}
			sorted.add(new Sorted(row, own));
		}
		sorted.sort((first, second) -> compare(first.values(), second.values(), orders));
		return sorted.stream().map(Sorted::element).toList();
	}

	private static int compare(SortValue[] first, SortValue[] second, List<Comparator<SortValue>> orders) {
		int order = 0;
		for (int i = 0; i < first.length && order == 0; i++) {
			order = orders.get(i).compare(first[i], second[i]);
		}
		return order;
	}

	private List<Line> grouped(List<Element> rows, int column) {
		Map<Cell, List<Element>> equal = new LinkedHashMap<>();
		rows.forEach(row -> equal.computeIfAbsent(reader.cell(row, column), cell -> new ArrayList<>()).add(row));
		SortValues values = new SortValues(columns.get(column));
		Map<SortValue, List<Element>> groups = new TreeMap<>(SortValue.order(true));
		Map<SortValue, Cell> names = new TreeMap<>(SortValue.order(true));
		equal.forEach((cell, members) -> {
			SortValue value = values.of(cell);
			names.putIfAbsent(value, cell);
			groups.computeIfAbsent(value, same -> new ArrayList<>()).addAll(members);
		});
		List<Line> lines = new ArrayList<>(rows.size() + groups.size());
		groups.forEach((value, members) -> {
			String name = CellText.of(names.get(value), columns.get(column).type());
			boolean open = !wanted.closed().contains(name);
			lines.add(new Line.Group(name, members.size(), open));
			if (open) {
				members.forEach(member -> lines.add(new Line.Row(member)));
			}
		});
		return lines;
	}
}
