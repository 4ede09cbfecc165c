package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.render.geometry.Bounds;

/**
 * Finds what lies near a place without looking at everything: a grid of square cells.
 *
 * @param <T> what has a rectangle; equal things with equal rectangles are found once
 */
final class AreaIndex<T> {

	private static final double CELL = 256;

	private record Cell(int column, int row) {
	}

	/** A thing and its rectangle. */
	record Entry<T>(Bounds area, T thing) {
	}

	private final Map<Cell, List<Entry<T>>> cells = new HashMap<>();

	/** Adds a thing with its rectangle. */
	void add(Bounds area, T thing) {
		Entry<T> entry = new Entry<>(area, thing);
		for (Cell cell : cellsOf(area)) {
			cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(entry);
		}
	}

	/** Returns what overlaps an area, each once. */
	Set<Entry<T>> overlapping(Bounds area) {
		Set<Entry<T>> found = new LinkedHashSet<>();
		for (Cell cell : cellsOf(area)) {
			for (Entry<T> candidate : cells.getOrDefault(cell, List.of())) {
				if (candidate.area.overlaps(area)) {
					found.add(candidate);
				}
			}
		}
		return found;
	}

	/** Returns how many things overlap an area. */
	int count(Bounds area) {
		return overlapping(area).size();
	}

	private static List<Cell> cellsOf(Bounds area) {
		List<Cell> found = new ArrayList<>();
		for (int column = cell(area.x()); column <= cell(area.right()); column++) {
			for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
				found.add(new Cell(column, row));
			}
		}
		return found;
	}

	private static int cell(double coordinate) {
		return (int) Math.floor(coordinate / CELL);
	}
}
