package org.goldthread.testing.bot;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A table. */
public final class BotTable extends BotControl<Table> {

	BotTable(Table widget) {
		super(widget);
	}

	/** Number of rows. */
	public int rowCount() {
		return UiThread.ask(widget::getItemCount);
	}

	/** The texts of the first column. */
	public List<String> rows() {
		return UiThread.ask(() -> Stream.of(widget.getItems()).map(TableItem::getText).toList());
	}

	/** Waits for the row whose text contains {@code text}, selects it and opens it. */
	public void doubleClick(String text) {
		TableItem row = row(text);
		UiThread.start(() -> {
			select(row);
			Event event = new Event();
			event.item = row;
			Widgets.send(widget, SWT.DefaultSelection, event);
		});
	}

	/** Waits for the row whose text contains {@code text} and selects it. */
	public void select(String text) {
		TableItem row = row(text);
		UiThread.run(() -> select(row));
	}

	private TableItem row(String text) {
		return Waiting.find("row \"" + text + "\"",
				() -> Stream.of(widget.getItems()).filter(item -> item.getText().contains(text)).findFirst());
	}

	private void select(TableItem row) {
		widget.setFocus();
		widget.setSelection(row);
		Event event = new Event();
		event.item = row;
		Widgets.send(widget, SWT.Selection, event);
	}
}
