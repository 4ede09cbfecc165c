package org.goldthread.testing.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar. */
public final class BotToolItem {

	private final ToolItem item;

	BotToolItem(ToolItem item) {
		this.item = item;
	}

	/** Waits until it is enabled and clicks it. */
	public void click() {
		Waiting.until("the tool bar button to be enabled", item::isEnabled);
		UiThread.start(() -> {
			if ((item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
				item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
			}
			Widgets.send(item, SWT.Selection, new Event());
		});
	}

	/** Whether it can be used. */
	public boolean isEnabled() {
		return UiThread.ask(item::isEnabled);
	}

	/** Whether it is switched on. */
	public boolean isSelected() {
		return UiThread.ask(item::getSelection);
	}

	/** The colour of its ground. */
	public RGB background() {
		return UiThread.ask(() -> item.getBackground().getRGB());
	}
}
