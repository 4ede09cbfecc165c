package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;

/**
 * Finds what lies near a place without looking at everything: a grid of square cells.
 *
 * @param <T> what has a rectangle
 */
final class AreaIndex<T> {

	/** Makes keys of neighbouring cells differ; cells so far apart that they share one are told apart by their areas. */
	private static final long ROW = 1_000_003;

	/** A thing and its rectangle. */
	record Entry<T>(Bounds area, T thing) {
	}

	/** What touches more cells is kept, and looked for, apart from them, so that a figure far out costs no more than others. */
	private static final double MOST_CELLS = 4096;

	private final double cellSize;
	private final List<Entry<T>> all = new ArrayList<>();
	private final List<Entry<T>> wide = new ArrayList<>();
	private final Map<Long, List<Entry<T>>> cells = new HashMap<>();

	/** Makes an empty index with cells of a size in px; about that of what is looked for, larger where things are long. */
	AreaIndex(double cellSize) {
		this.cellSize = cellSize;
	}

	/** Adds a thing with its rectangle. */
	void add(Bounds area, T thing) {
		Entry<T> entry = new Entry<>(area, thing);
		all.add(entry);
		if (isWide(area)) {
			wide.add(entry);
			return;
		}
		for (long column = cell(area.x()); column <= cell(area.right()); column++) {
			for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
				cells.computeIfAbsent(key(column, row), key -> new ArrayList<>(4)).add(entry);
			}
		}
	}

	/** Returns what overlaps an area, each thing once. */
	List<Entry<T>> overlapping(Bounds area) {
		List<Entry<T>> found = new ArrayList<>();
		boolean everywhere = isWide(area);
		for (Entry<T> candidate : everywhere ? all : wide) {
			if (candidate.area.overlaps(area)) {
				found.add(candidate);
			}
		}
		if (everywhere) {
			return found;
		}
		for (long column = cell(area.x()); column <= cell(area.right()); column++) {
			for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
				for (Entry<T> candidate : cells.getOrDefault(key(column, row), List.of())) {
					if (candidate.area.overlaps(area) && isFirstCell(candidate.area, area, column, row)) {
						found.add(candidate);
					}
				}
			}
		}
		return found;
	}

	/** Counts what overlaps an area, without one thing. */
	int count(Bounds area, T without) {
		if (isWide(area)) {
			return (int) all.stream().filter(entry -> entry.area.overlaps(area) && !entry.thing.equals(without)).count();
		}
		int count = 0;
		for (Entry<T> candidate : wide) {
			if (candidate.area.overlaps(area) && !candidate.thing.equals(without)) {
				count++;
			}
		}
		for (long column = cell(area.x()); column <= cell(area.right()); column++) {
			for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
				for (Entry<T> candidate : cells.getOrDefault(key(column, row), List.of())) {
					if (candidate.area.overlaps(area) && isFirstCell(candidate.area, area, column, row) && !candidate.thing.equals(without)) {
						count++;
					}
				}
			}
		}
		return count;
	}

	private boolean isWide(Bounds area) {
		return (area.width() / cellSize + 1) * (area.height() / cellSize + 1) > MOST_CELLS;
	}

	/** Whether a cell is the first of those that both areas touch: an entry counts there and nowhere else. */
	private boolean isFirstCell(Bounds entry, Bounds area, long column, long row) {
		return column == cell(Math.max(entry.x(), area.x())) && row == cell(Math.max(entry.y(), area.y()));
	}

	private long cell(double coordinate) {
		return (long) Math.floor(coordinate / cellSize);
	}

	private static long key(long column, long row) {
		return row * ROW + column;
	}
}
