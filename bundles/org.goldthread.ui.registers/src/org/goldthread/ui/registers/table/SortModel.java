package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.SortKey;

/** Tells the table how its rows are sorted, and sorts them when a heading is clicked. */
final class SortModel implements ISortModel {

	private final LiveRows rows;

	SortModel(LiveRows rows) {
		this.rows = rows;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return keys().stream().map(SortKey::column).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return key(column).isPresent();
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return key(column).map(key -> key.ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC).orElse(SortDirectionEnum.NONE);
	}

	@Override
	public int getSortOrder(int column) {
		return getSortedColumnIndexes().indexOf(column);
	}

	/** None: the rows sort themselves. */
	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		List<SortKey> keys = new ArrayList<>(accumulate ? keys() : List.of());
		int place = accumulate ? getSortOrder(column) : -1;
		keys.removeIf(key -> key.column() == column);
		if (direction != SortDirectionEnum.NONE) {
			keys.add(place < 0 ? keys.size() : place, new SortKey(column, direction == SortDirectionEnum.ASC));
		}
		rows.arrange(rows.arrangement().sortedBy(keys));
	}

	@Override
	public void clear() {
		rows.arrange(rows.arrangement().sortedBy(List.of()));
	}

	private List<SortKey> keys() {
		return rows.arrangement().sort();
	}

	private Optional<SortKey> key(int column) {
		return keys().stream().filter(key -> key.column() == column).findFirst();
	}
}
