package org.goldthread.ui.registers.edit;

import java.util.Optional;

import org.goldthread.exchange.register.Home;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.table.TableContents;

/** Adds an empty row to a register. */
public final class RowAddition {

	private final TableContents contents;
	private final NewRows newRows;

	/** Adds to the register of a table. */
	public RowAddition(TableContents contents) {
		this.contents = contents;
		newRows = new NewRows(contents.register(), contents.rows());
	}

	/** Why no row can be added, one sentence; empty when one can. */
	public Optional<String> refusal(Optional<Element> beside) {
		return contents.document().readOnlyReason()
				.or(() -> newRows.home(beside).isPresent() ? Optional.empty() : Optional.of(Placing.refusal(contents.register())));
	}

	/**
	 * Adds one, as one step of undo, with the next free reference and a name to write over.
	 *
	 * @param beside a row whose parent it shall have, where the register has no home of its own
	 */
	public Element add(Optional<Element> beside) {
		Home home = newRows.home(beside).orElseThrow();
		Element[] created = new Element[1];
		contents.document().edits().apply(newRows.edit(() -> created[0] = newRows.create(home)));
		return created[0];
	}
}
