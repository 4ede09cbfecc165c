package org.goldthread.ui.explorer.field;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The frame of a field of the properties, in place of the border that the forms toolkit draws. */
final class FieldBorder {

	private FieldBorder() {
	}

	/** Draws around {@code control}, just outside it; in the colour of selections while it has the keyboard. */
	static void around(Control control) {
		control.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		FieldFrame.around(control, PlatformUI.getWorkbench().getService(WorkbenchTheme.class));
	}
}
