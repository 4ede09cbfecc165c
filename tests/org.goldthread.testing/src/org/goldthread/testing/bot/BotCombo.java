package org.goldthread.testing.bot;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A list of choices. */
public final class BotCombo extends BotControl<Control> {

	BotCombo(Control widget) {
		super(widget);
	}

	/** Chooses the item that reads {@code item}. */
	public void setSelection(String item) {
		UiThread.run(() -> {
			int index = items().indexOf(item);
			if (index < 0) {
				throw new AssertionError("\"" + item + "\" is not among " + items());
			}
			widget.setFocus();
			if (widget instanceof Combo combo) {
				combo.select(index);
			} else {
				((CCombo) widget).select(index);
			}
			Widgets.send(widget, SWT.Selection, new Event());
		});
	}

	/** The text shown. */
	public String getText() {
		return UiThread.ask(() -> widget instanceof Combo combo ? combo.getText() : ((CCombo) widget).getText());
	}

	private List<String> items() {
		return List.of(widget instanceof Combo combo ? combo.getItems() : ((CCombo) widget).getItems());
	}
}
