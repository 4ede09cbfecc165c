package org.goldthread.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** A drawing that can be clicked. */
public final class BotCanvas extends BotControl<Canvas> {

	BotCanvas(Canvas widget) {
		super(widget);
	}

	/** Clicks a place in pixels from its upper left corner. */
	public void click(int x, int y) {
		UiThread.run(() -> {
			mouse(SWT.MouseMove, x, y, 0);
			mouse(SWT.MouseDown, x, y, 1);
			mouse(SWT.MouseUp, x, y, 1);
		});
	}

	/** What can be drawn on, in pixels. */
	public Rectangle area() {
		return UiThread.ask(widget::getClientArea);
	}

	private void mouse(int type, int x, int y, int button) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = button;
		event.count = 1;
		Widgets.send(widget, type, event);
	}
}
