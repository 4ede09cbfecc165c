package org.goldthread.ui.repository.comparison;

import java.util.List;

import org.goldthread.ui.repository.comparison.rows.ChangeLists;
import org.goldthread.ui.repository.comparison.rows.ChangeRow;
import org.goldthread.ui.repository.comparison.rows.ToldChanges;

/** How users choose to see what changed. */
enum ChangeOrder {

	/** As the explorer has it. */
	PLACE("By place", "explorer", "Below what holds it, as in the explorer"),

	/** By the register that lists it. */
	REGISTER("By register", "register", "Under the register that lists it"),

	/** As a committee is told. */
	WORDS("In words", "note", "As a committee would be told: added, dropped, slipped, pounds moved");

	private final String label;
	private final String icon;
	private final String tip;

	ChangeOrder(String label, String icon, String tip) {
		this.label = label;
		this.icon = icon;
		this.tip = tip;
	}

	String label() {
		return label;
	}

	String icon() {
		return icon;
	}

	String tip() {
		return tip;
	}

	List<ChangeRow> rows(Comparison comparison, ToldChanges told) {
		return switch (this) {
			case PLACE -> ChangeLists.byPlace(comparison);
			case REGISTER -> ChangeLists.byRegister(comparison);
			case WORDS -> told.rows();
		};
	}
}
