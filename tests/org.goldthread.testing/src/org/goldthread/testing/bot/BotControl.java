package org.goldthread.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A control that can be clicked.
 *
 * @param <T> kind of control
 */
public class BotControl<T extends Control> {

	/** The control itself, to be touched on the UI thread only. */
	public final T widget;

	BotControl(T widget) {
		this.widget = widget;
	}

	/** Waits until it is enabled and clicks it. */
	public void click() {
		Waiting.until("\"" + this + "\" to be enabled", widget::isEnabled);
		UiThread.start(() -> {
			widget.setFocus();
			if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
				button.setSelection(!button.getSelection());
			}
			Widgets.send(widget, SWT.Selection, new Event());
		});
	}

	/** Whether it can be used. */
	public boolean isEnabled() {
		return UiThread.ask(widget::isEnabled);
	}

	/** Gives it the keyboard. */
	public void setFocus() {
		UiThread.run(widget::setFocus);
	}

	@Override
	public String toString() {
		return UiThread.ask(widget::toString);
	}
}
