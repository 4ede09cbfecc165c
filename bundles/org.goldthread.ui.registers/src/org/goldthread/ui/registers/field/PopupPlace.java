package org.goldthread.ui.registers.field;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Finds where something that belongs to a field opens: below it, above it where there is no room below, and never beyond the screen. */
final class PopupPlace {

	private static final int GAP = 2;

	private PopupPlace() {
	}

	/** Moves a packed shell to its field. */
	static void move(Shell shell, Control field) {
		Rectangle place = field.getDisplay().map(field.getParent(), null, field.getBounds());
		shell.setLocation(of(place, shell.getSize(), field.getMonitor().getClientArea()));
	}

	/** The upper left corner of something of a size, for a field on a screen; all in px of the display. */
	static Point of(Rectangle field, Point size, Rectangle screen) {
		int below = field.y + field.height + GAP;
		int above = field.y - GAP - size.y;
		int y = below + size.y <= screen.y + screen.height || above < screen.y ? below : above;
		int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - size.x));
		return new Point(x, y);
	}
}
