package org.goldthread.ui.registers.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.goldthread.ui.registers.rows.LiveRows;

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
		String text = RowCount.words(rows.arrangement(), rows.shownRows().size(), rows.total());
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
	}
}
