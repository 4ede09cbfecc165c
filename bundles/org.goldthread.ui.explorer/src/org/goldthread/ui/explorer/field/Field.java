package org.goldthread.ui.explorer.field;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Shows one feature of one element in a form and lets the user change it by undoable edits. */
public interface Field {

	/** Makes the widgets, once. */
	Control create(Composite parent, FormToolkit toolkit);

	/** Shows the present value again, after it has changed here or elsewhere; does not disturb what is being typed. */
	void refresh();

	/** Gives the field the keyboard. */
	void setFocus();

	/** Whether the field wants several lines of height. */
	default boolean isTall() {
		return false;
	}
}
