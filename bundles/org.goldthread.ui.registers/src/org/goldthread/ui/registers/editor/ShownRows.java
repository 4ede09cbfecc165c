package org.goldthread.ui.registers.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.goldthread.ui.registers.rows.Arrangement;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.rows.RowFilter;

/** The line below a register: how many rows are shown, and what another part wished to see. */
final class ShownRows {

	private final Label label;

	ShownRows(Composite parent) {
		label = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(label);
	}

	/** Stays below a table that was made anew. */
	void moveToEnd() {
		label.moveBelow(null);
	}

	void refresh(LiveRows rows) {
		String text = words(rows.arrangement(), rows.shownRows().size(), rows.total());
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
	}

	/** What the line says, such as Residual: likelihood 4, impact 4. 3 of 18 rows. */
	static String words(Arrangement arrangement, int shown, int total) {
		String wish = arrangement.outside().map(RowFilter::label).map(label -> label + ".  ").orElse("");
		String count = arrangement.isFiltered() ? shown + " of " + total : String.valueOf(total);
		return wish + count + (total == 1 ? " row" : " rows") + (arrangement.isFiltered() ? " (Ctrl+Shift+F shows all)" : "");
	}
}
