package org.goldthread.ui.registers.editor;

import java.util.OptionalInt;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.ui.registers.rows.LiveRows;

/** The columns that rows can be grouped by: terms, links, ticks and computed words. */
final class GroupMenu {

	private final RegisterPage page;

	GroupMenu(RegisterPage page) {
		this.page = page;
	}

	void fill(MenuManager menu) {
		menu.add(entry("No groups", OptionalInt.empty()));
		menu.add(new Separator());
		for (int column = 0; column < rows().columns().size(); column++) {
			if (isGroupable(rows().columns().get(column))) {
				menu.add(entry(rows().columns().get(column).header(), OptionalInt.of(column)));
			}
		}
	}

	private Action entry(String label, OptionalInt column) {
		Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					rows().arrange(rows().arrangement().groupedBy(column));
				}
			}
		};
		action.setChecked(rows().arrangement().group().equals(column));
		return action;
	}

	private static boolean isGroupable(Column<?> column) {
		return column.type() == ValueType.CHOICE || column.type() == ValueType.YES_NO || column.type() == ValueType.LINK
				|| column.isComputed() && column.type() == ValueType.TEXT;
	}

	private LiveRows rows() {
		return page.rows();
	}
}
