package org.goldthread.ui.registers.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.goldthread.model.Element;
import org.goldthread.ui.registers.rows.Line;
import org.goldthread.ui.registers.table.RegisterTable;
import org.goldthread.ui.registers.table.TableContents;

/**
 * What is selected in a table by its rows rather than by their places, so that it stays selected when lines come, go and move.
 *
 * @param rows the rows that have a selected cell
 * @param columns the columns that have one
 * @param anchor the line that the selection began in
 * @param line where that line stood
 * @param column its column
 */
record KeptSelection(List<Element> rows, List<Integer> columns, Optional<Line> anchor, int line, int column) {

	/** Nothing is selected. */
	static final KeptSelection NONE = new KeptSelection(List.of(), List.of(), Optional.empty(), 0, 0);

	/** What is selected now. */
	static KeptSelection of(RegisterTable table) {
		OptionalInt line = table.anchorLine();
		if (line.isEmpty() || line.getAsInt() >= table.contents().lineCount()) {
			return NONE;
		}
		return new KeptSelection(table.selectedRows(), table.selectedColumns(), Optional.of(table.contents().line(line.getAsInt())), line.getAsInt(),
				table.anchorColumn().orElse(0));
	}

	/** Selects the same again. Where the row that the selection began in has been deleted, the one that took its place is selected. */
	void restore(RegisterTable table) {
		if (anchor.isEmpty() || table.contents().lineCount() == 0) {
			return;
		}
		TableContents contents = table.contents();
		int now = lineIn(contents);
		boolean moved = isGone(contents) || !(anchor.get() instanceof Line.Row);
		table.selectCells(moved ? List.of(column) : columns, moved ? List.of(now) : linesIn(contents), column, now);
	}

	/** The lines that show the rows now, in order. */
	List<Integer> linesIn(TableContents contents) {
		return rows.stream().map(contents.rows()::lineOf).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).sorted().toList();
	}

	/** Where arrow keys go on from: the same row, group head or line for a new row, else what stands in its place now. */
	int lineIn(TableContents contents) {
		int last = contents.lineCount() - 1;
		OptionalInt same = anchor.isEmpty() ? OptionalInt.empty() : switch (anchor.get()) {
			case Line.Row row -> contents.rows().lineOf(row.element());
			case Line.Group group -> headIn(contents, group.value());
			case Line.New none -> contents.isReadOnly() ? OptionalInt.empty() : OptionalInt.of(last);
		};
		return same.orElse(Math.clamp(line, 0, last));
	}

	/** Whether the row that the selection began in belongs to the register no longer; one that a filter hides still does. */
	boolean isGone(TableContents contents) {
		return anchor.isPresent() && anchor.get() instanceof Line.Row row && !contents.rows().contains(row.element());
	}

	private static OptionalInt headIn(TableContents contents, String value) {
		List<Line> lines = contents.rows().lines();
		return IntStream.range(0, lines.size()).filter(at -> lines.get(at) instanceof Line.Group group && group.value().equals(value)).findFirst();
	}
}
