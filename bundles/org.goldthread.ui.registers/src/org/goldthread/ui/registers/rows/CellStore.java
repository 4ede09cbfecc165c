package org.goldthread.ui.registers.rows;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Element;

/**
 * The cells of a register that have been read so far, kept by column. After a change of a row its cells are read again, and in all
 * rows the columns that look beyond their row: links, which say the names of others, and computed ones.
 */
final class CellStore {

	private static final int UNKNOWN = -1;

	private final List<Column<Element>> columns;
	private final Cell[][] cells;
	private Map<Element, Integer> places = Map.of();

	CellStore(List<Column<Element>> columns) {
		this.columns = columns;
		cells = new Cell[columns.size()][];
	}

	/** Keeps cells of these rows from now on; those that it had before keep theirs. */
	void keep(List<Element> rows) {
		int[] before = new int[rows.size()];
		Map<Element, Integer> now = new IdentityHashMap<>(rows.size());
		for (int i = 0; i < before.length; i++) {
			before[i] = places.getOrDefault(rows.get(i), UNKNOWN);
			now.put(rows.get(i), i);
		}
		places = now;
		for (int column = 0; column < cells.length; column++) {
			cells[column] = cells[column] == null ? null : moved(cells[column], before);
		}
	}

	boolean has(Object row) {
		return places.containsKey(row);
	}

	/** The cell of a row, which is read when it is not known; one of a row that is not kept is read each time. */
	Cell cell(Element row, int column, Function<Column<Element>, Cell> reading) {
		Integer place = places.get(row);
		if (place == null) {
			return reading.apply(columns.get(column));
		}
		if (cells[column] == null) {
			cells[column] = new Cell[places.size()];
		}
		Cell known = cells[column][place];
		if (known == null) {
			known = reading.apply(columns.get(column));
			cells[column][place] = known;
		}
		return known;
	}

	/** Forgets the cells of a row. */
	void forget(Element row) {
		Integer place = places.get(row);
		for (int column = 0; place != null && column < cells.length; column++) {
			if (cells[column] != null) {
				cells[column][place] = null;
			}
		}
	}

	/** Forgets what may depend on other elements than the row. */
	void forgetLinked() {
		for (int column = 0; column < cells.length; column++) {
			if (!isOfRowAlone(columns.get(column))) {
				cells[column] = null;
			}
		}
	}

	private static Cell[] moved(Cell[] known, int[] before) {
		Cell[] moved = new Cell[before.length];
		for (int i = 0; i < before.length; i++) {
			moved[i] = before[i] == UNKNOWN ? null : known[before[i]];
		}
		return moved;
	}

	private static boolean isOfRowAlone(Column<?> column) {
		return switch (column.storage()) {
			case Storage.Attribute attribute -> true;
			case Storage.OfYear year -> true;
			case Storage.Entries entries -> entries.fields().stream().allMatch(CellStore::isOfRowAlone);
			case Storage.Link link -> false;
			case Storage.Parent parent -> false;
			case Storage.Computed computed -> false;
		};
	}
}
