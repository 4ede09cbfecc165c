package org.goldthread.ui.registers.field;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.render.geometry.Bounds;

/** Puts what belongs to a field beside it. */
final class Popups {

	private Popups() {
	}

	/** Moves a packed shell to its field. */
	static void move(Shell shell, Control field) {
		Point size = shell.getSize();
		PopupPlace place = PopupPlace.of(bounds(field.getDisplay().map(field.getParent(), null, field.getBounds())), size.x, size.y,
				bounds(field.getMonitor().getClientArea()));
		shell.setLocation(place.x(), place.y());
	}

	private static Bounds bounds(Rectangle area) {
		return new Bounds(area.x, area.y, area.width, area.height);
	}
}
