package org.goldthread.exchange.cell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.edit.Edit;

/** What a cell that somebody wrote means for the row that it belongs to. */
public sealed interface CellReading {

	/** The row already says so, or the column is computed. */
	CellReading UNCHANGED = new Unchanged();

	/** Nothing to do. */
	record Unchanged() implements CellReading {
	}

	/**
	 * The row gets another value.
	 *
	 * @param labels says what it does in the words of the undo menu; asked when it is wanted, since imports make many changes
	 * @param shown what the register shows now
	 * @param written the cell that was read
	 * @param parent the element that will contain the row, where the change moves it; empty for every other change
	 * @param writes writes the value into the row it was read for; to be run inside an edit
	 */
	record Change(Supplier<String> labels, Cell shown, Cell written, Optional<EObject> parent, Consumer<EObject> writes) implements CellReading {

		/** What it does in the words of the undo menu. */
		public String label() {
			return labels.get();
		}

		/** The value as the register shows it now; empty for none. */
		public String before() {
			return Cells.text(shown);
		}

		/** The value that was read, as it was written; empty for none. */
		public String after() {
			return Cells.text(written);
		}

		/** The change of {@code row} as an edit of its own. */
		public Edit edit(EObject row) {
			return Edit.of(label(), () -> writes.accept(row));
		}
	}

	/**
	 * The cell cannot be read.
	 *
	 * @param reason one sentence for the user that names what was written and says what is expected
	 */
	record Refused(String reason) implements CellReading {
	}
}
