package org.goldthread.ui.explorer.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Draws the line around a field in the colours of the theme: neither the desktop nor the forms toolkit knows those. */
final class FieldBorder {

	private FieldBorder() {
	}

	/** Draws around {@code control}, just outside it; in the colour of selections while it has the keyboard. */
	static void around(Control control) {
		Composite parent = control.getParent();
		control.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		control.addListener(SWT.FocusIn, event -> parent.redraw());
		control.addListener(SWT.FocusOut, event -> parent.redraw());
		parent.addPaintListener(event -> {
			if (!control.isDisposed() && control.isVisible()) {
				Rectangle field = control.getBounds();
				event.gc.setForeground(PlatformUI.getWorkbench().getService(WorkbenchTheme.class)
						.colour(control.isFocusControl() ? "selection" : "line"));
				event.gc.drawRectangle(field.x - 1, field.y - 1, field.width + 1, field.height + 1);
			}
		});
	}
}
