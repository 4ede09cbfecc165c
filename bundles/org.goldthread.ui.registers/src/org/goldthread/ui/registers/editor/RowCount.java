package org.goldthread.ui.registers.editor;

import org.goldthread.ui.registers.rows.Arrangement;
import org.goldthread.ui.registers.rows.RowFilter;

/** Says how many rows a register shows. */
final class RowCount {

	private RowCount() {
	}

	/** The number, such as 18 rows, and under filters what is shown of how many and what another part wished to see. */
	static String words(Arrangement arrangement, int shown, int total) {
		String wish = arrangement.outside().map(RowFilter::label).map(label -> label + ".  ").orElse("");
		String count = arrangement.isFiltered() ? shown + " of " + total : String.valueOf(total);
		return wish + count + (total == 1 ? " row" : " rows") + (arrangement.isFiltered() ? " (Ctrl+Shift+F shows all)" : "");
	}
}
