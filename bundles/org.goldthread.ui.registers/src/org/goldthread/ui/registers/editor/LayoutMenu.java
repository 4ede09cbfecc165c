package org.goldthread.ui.registers.editor;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.goldthread.ui.registers.layout.LayoutStore;
import org.goldthread.ui.registers.layout.TableLayout;

/** The layouts that a user has kept for a register, and what can be done with them. */
final class LayoutMenu {

	private final RegisterPage page;
	private final Shell shell;
	private final LayoutStore store;

	LayoutMenu(RegisterPage page, Shell shell) {
		this.page = page;
		this.shell = shell;
		store = LayoutStore.ofUser(page.register().name());
	}

	void fill(MenuManager menu) {
		List<String> names = store.names();
		menu.add(action("Standard", () -> TableLayout.STANDARD.showIn(page.table())));
		names.forEach(name -> menu.add(action(name, () -> store.read(name).ifPresent(layout -> layout.showIn(page.table())))));
		menu.add(new Separator());
		menu.add(action("Keep as\u2026", this::keep));
		MenuManager forget = new MenuManager("Forget");
		names.forEach(name -> forget.add(action(name, () -> store.remove(name))));
		if (!names.isEmpty()) {
			menu.add(forget);
		}
	}

	private void keep() {
		InputDialog dialog = new InputDialog(shell, "Keep the layout",
				"Columns, their order and width, sorting, grouping and what is frozen are kept for you under this name.", "",
				name -> name.isBlank() ? "Write a name." : name.length() > 60 ? "Write a shorter name." : null);
		if (dialog.open() == Window.OK) {
			store.keep(dialog.getValue().strip(), TableLayout.of(page.table()));
		}
	}

	private static Action action(String label, Runnable run) {
		return new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
