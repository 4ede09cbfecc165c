package org.goldthread.ui.theme;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Draws a line around a field in the colours of the theme, which neither the desktop nor the forms toolkit knows. */
public final class FieldFrame {

	private FieldFrame() {
	}

	/** Draws just outside {@code field}; in the colour of selections while it has the keyboard. */
	public static void around(Control field, WorkbenchTheme theme) {
		around(field, theme, () -> true);
	}

	/** Draws as {@link #around}, but in the dark theme alone: the border that the desktop draws is not to be seen there. */
	public static void inDark(Control field, WorkbenchTheme theme) {
		around(field, theme, theme::isDark);
	}

	private static void around(Control field, WorkbenchTheme theme, BooleanSupplier wanted) {
		Composite parent = field.getParent();
		field.addListener(SWT.FocusIn, event -> parent.redraw());
		field.addListener(SWT.FocusOut, event -> parent.redraw());
		parent.addPaintListener(event -> {
			if (!field.isDisposed() && field.isVisible() && wanted.getAsBoolean()) {
				Rectangle bounds = field.getBounds();
				event.gc.setForeground(theme.colour(field.isFocusControl() ? "selection" : "line"));
				event.gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
			}
		});
	}
}
