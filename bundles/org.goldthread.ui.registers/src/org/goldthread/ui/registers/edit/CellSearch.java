package org.goldthread.ui.registers.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.goldthread.ui.registers.table.TableContents;

/** Looks for words in the cells of a table, row by row, around its end. */
public final class CellSearch {

	/**
	 * A cell that was found.
	 *
	 * @param column index of the column
	 * @param line index of the line
	 */
	public record Found(int column, int line) {
	}

	private final TableContents contents;

	/** Looks in a table. */
	public CellSearch(TableContents contents) {
		this.contents = contents;
	}

	/**
	 * The nearest cell after, or before, a place that has the words somewhere, without regard to case.
	 *
	 * @param columns the columns to look in, from left to right
	 * @param from place in {@code columns} and line to begin beside; it is looked at last
	 */
	public Optional<Found> next(String words, List<Integer> columns, Found from, boolean forward) {
		String wanted = words.strip().toLowerCase(Locale.UK);
		int width = columns.size();
		long cells = (long) width * contents.rows().lines().size();
		if (wanted.isEmpty() || cells == 0) {
			return Optional.empty();
		}
		long start = Math.min((long) from.line() * width + Math.max(0, columns.indexOf(from.column())), cells - 1);
		for (long step = 1; step <= cells; step++) {
			long at = Math.floorMod(forward ? start + step : start - step, cells);
			int line = (int) (at / width);
			int column = columns.get((int) (at % width));
			if (contents.text(column, line).toLowerCase(Locale.UK).contains(wanted)) {
				return Optional.of(new Found(column, line));
			}
		}
		return Optional.empty();
	}
}
