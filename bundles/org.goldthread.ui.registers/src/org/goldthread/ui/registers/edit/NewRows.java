package org.goldthread.ui.registers.edit;

import java.util.Optional;

import org.goldthread.exchange.register.Home;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.ui.registers.rows.LiveRows;

/** Makes new rows of a register. */
final class NewRows {

	private final Register<?> register;
	private final LiveRows rows;

	NewRows(Register<?> register, LiveRows rows) {
		this.register = register;
		this.rows = rows;
	}

	/** Where the next one hangs; empty while the portfolio has no place for it. */
	Optional<Home> home(Optional<Element> neighbour) {
		return Placing.of(register, rows, neighbour);
	}

	/** Makes one, with a reference and a name to write over; for use inside an edit. */
	Element create(Home home) {
		return (Element) CreateElement.create(home.parent(), home.containment(), register.rowType());
	}

	/** An edit with the words that the undo menu has for a new row. */
	Edit edit(Runnable change) {
		return Edit.of("New " + Concept.of(register.rowType()).labelInSentence(), change);
	}
}
