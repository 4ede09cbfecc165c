package org.goldthread.ui.registers.edit;

import java.util.Optional;

import org.goldthread.exchange.cell.CellReader;
import org.goldthread.exchange.cell.CellReading;
import org.goldthread.exchange.register.Home;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.ui.registers.rows.Line;
import org.goldthread.ui.registers.table.CellWriter;
import org.goldthread.ui.registers.table.TableContents;

/** Writes typed cells. What is typed into the last line makes a new row of it. */
public final class CellEdits implements CellWriter {

	private final TableContents contents;
	private final NewRows newRows;

	/** Writes into the rows of a table. */
	public CellEdits(TableContents contents) {
		this.contents = contents;
		newRows = new NewRows(contents.register(), contents.rows());
	}

	@Override
	public Optional<String> refusal(int column, int line, String text) {
		boolean noPlace = contents.line(line) instanceof Line.New && newRows.home(Optional.empty()).isEmpty();
		if (noPlace && !text.isBlank()) {
			return Optional.of(Placing.refusal(contents.register()));
		}
		return read(column, row(line), text) instanceof CellReading.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
	}

	@Override
	public void write(int column, int line, String text) {
		if (contents.line(line) instanceof Line.New) {
			if (!text.isBlank()) {
				newRows.home(Optional.empty()).ifPresent(home -> writeNew(column, home, text));
			}
		} else if (read(column, row(line), text) instanceof CellReading.Change change) {
			contents.document().edits().apply(change.edit(row(line)));
		}
	}

	private void writeNew(int column, Home home, String text) {
		contents.document().edits().apply(newRows.edit(() -> {
			Element created = newRows.create(home);
			if (read(column, created, text) instanceof CellReading.Change change) {
				change.writes().accept(created);
			}
		}));
	}

	private CellReading read(int column, Element row, String text) {
		return CellReader.of(contents.document().resource()).read(contents.column(column), row, text);
	}

	/** The row of a line; for the last line one that hangs nowhere. */
	private Element row(int line) {
		return contents.element(line).orElseGet(() -> (Element) Elements.create(contents.register().rowType()));
	}
}
