package org.goldthread.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class BotText extends BotControl<Text> {

	BotText(Text widget) {
		super(widget);
	}

	/** Puts {@code text} in place of what is there, as typing would: the field has the focus and hears of the change. */
	public BotText setText(String text) {
		UiThread.run(() -> {
			widget.setFocus();
			widget.setText(text);
		});
		return this;
	}

	/** Presses Enter in the field. */
	public void pressEnter() {
		UiThread.start(() -> Widgets.send(widget, SWT.DefaultSelection, new Event()));
	}

	/** What the field shows. */
	public String getText() {
		return UiThread.ask(widget::getText);
	}
}
