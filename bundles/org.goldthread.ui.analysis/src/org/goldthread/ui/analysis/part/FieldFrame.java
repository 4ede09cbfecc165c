package org.goldthread.ui.analysis.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Draws a line around a field in the colours of the theme, which the desktop does not know. */
public final class FieldFrame {

	private FieldFrame() {
	}

	/** Draws just outside {@code field}; in the colour of selections while it has the keyboard. */
	public static void around(Control field, WorkbenchTheme theme) {
		Composite parent = field.getParent();
		field.addListener(SWT.FocusIn, event -> parent.redraw());
		field.addListener(SWT.FocusOut, event -> parent.redraw());
		parent.addPaintListener(event -> {
			if (!field.isDisposed()) {
				Rectangle bounds = field.getBounds();
				event.gc.setForeground(theme.colour(field.isFocusControl() ? "selection" : "line"));
				event.gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
			}
		});
	}
}
