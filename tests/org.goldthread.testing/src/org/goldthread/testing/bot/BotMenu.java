package org.goldthread.testing.bot;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of a menu, found by its text without keys; "Undo" also finds "Undo Rename WS-03". */
public final class BotMenu {

	private final MenuItem item;

	private BotMenu(MenuItem item) {
		this.item = item;
	}

	static BotMenu in(Supplier<Optional<Menu>> menu, String text) {
		return new BotMenu(Waiting.find("menu \"" + text + "\"", () -> menu.get().flatMap(shown -> find(shown, text))));
	}

	static BotMenu contextMenu(Control control, String text) {
		return in(() -> Optional.ofNullable(control.getMenu()), text);
	}

	/** The entry {@code text} of the menu that this entry opens. */
	public BotMenu menu(String text) {
		return in(() -> Optional.ofNullable(item.getMenu()), text);
	}

	/** Waits until the entry is enabled and chooses it. */
	public void click() {
		Waiting.until("menu \"" + getText() + "\" to be enabled", item::isEnabled);
		UiThread.start(() -> {
			if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				item.setSelection(!item.getSelection());
			}
			Widgets.send(item, SWT.Selection, new Event());
			hide(item.getParent());
		});
	}

	/** Whether it can be chosen. */
	public boolean isEnabled() {
		return UiThread.ask(item::isEnabled);
	}

	/** The text without keys. */
	public String getText() {
		return UiThread.ask(() -> Widgets.plain(item.getText()));
	}

	private static Optional<MenuItem> find(Menu menu, String text) {
		Widgets.send(menu, SWT.Show, new Event());
		return Stream.of(menu.getItems()).filter(item -> Widgets.plain(item.getText()).equals(text)).findFirst()
				.or(() -> Stream.of(menu.getItems()).filter(item -> Widgets.plain(item.getText()).startsWith(text + " ")).findFirst());
	}

	private static void hide(Menu menu) {
		for (Menu shown = menu; shown != null && !shown.isDisposed(); shown = shown.getParentMenu()) {
			Widgets.send(shown, SWT.Hide, new Event());
		}
	}
}
