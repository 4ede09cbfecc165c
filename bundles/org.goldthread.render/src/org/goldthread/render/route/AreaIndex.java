package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.render.geometry.Bounds;

/** Finds the rectangles near a place without looking at all of them: a grid of square cells. */
final class AreaIndex {

	private static final double CELL = 256;

	private record Cell(int column, int row) {
	}

	private final Map<Cell, List<Bounds>> cells = new HashMap<>();

	/** Adds a rectangle. */
	void add(Bounds area) {
		for (Cell cell : cellsOf(area)) {
			cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(area);
		}
	}

	/** Returns the rectangles that overlap an area, each once. */
	Set<Bounds> overlapping(Bounds area) {
		Set<Bounds> found = new LinkedHashSet<>();
		for (Cell cell : cellsOf(area)) {
			for (Bounds candidate : cells.getOrDefault(cell, List.of())) {
				if (candidate.overlaps(area)) {
					found.add(candidate);
				}
			}
		}
		return found;
	}

	/** Returns how many rectangles overlap an area. */
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
