package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Places in a table that follow each other; a hundred thousand rows may be a single one.
 *
 * @param first the first place
 * @param length how many there are
 */
record PlaceRun(int first, int length) {

	/** The runs of some places, which come in order and without doubles. */
	static List<PlaceRun> of(List<Integer> places) {
		List<PlaceRun> runs = new ArrayList<>();
		for (int place : places) {
			boolean goesOn = !runs.isEmpty() && runs.getLast().first + runs.getLast().length == place;
			int first = goesOn ? runs.removeLast().first : place;
			runs.add(new PlaceRun(first, place - first + 1));
		}
		return runs;
	}
}
