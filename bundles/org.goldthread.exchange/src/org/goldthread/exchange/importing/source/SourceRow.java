package org.goldthread.exchange.importing.source;

import java.util.List;
import java.util.Map;

import org.goldthread.exchange.register.Cell;

/**
 * A row of a file.
 *
 * @param number its number as a spreadsheet counts, blank rows too; the first is 1
 * @param cells its cells from the first column on; the last ones may be missing
 * @param faults what is wrong with cells that cannot be read, one sentence for each, by index
 */
public record SourceRow(int number, List<Cell> cells, Map<Integer, String> faults) {

	/** The cell at an index, empty beyond the last. */
	public Cell cell(int index) {
		return index < cells.size() ? cells.get(index) : Cell.EMPTY;
	}

	boolean isBlank() {
		return faults.isEmpty() && cells.stream().allMatch(cell -> cell instanceof Cell.Empty
				|| cell instanceof Cell.Words words && words.text().isBlank());
	}
}
