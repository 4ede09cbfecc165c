package org.goldthread.ui.registers.table;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.ui.registers.rows.CellText;
import org.goldthread.ui.registers.rows.Totals;

/** What stands below the table: how many rows in the first column, pounds in theirs. */
final class TotalTexts {

	private final TableContents contents;
	private final Totals totals;

	TotalTexts(TableContents contents, Totals totals) {
		this.contents = contents;
		this.totals = totals;
	}

	String of(int column) {
		if (column == 0) {
			int shown = contents.rows().shownRows().size();
			return shown == contents.rows().total() ? "" + shown : shown + " of " + contents.rows().total();
		}
		return totals.of(column).map(sum -> CellText.of(new Cell.Figure(sum), ValueType.MONEY)).orElse("");
	}
}
