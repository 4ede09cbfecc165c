package org.goldthread.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;

/** Reads cells as the workbench does. */
final class Reading {

	private final PortfolioResource resource;
	private final CellReader reader;
	private final EditStack edits;

	private Reading(PortfolioResource resource, CellReader reader) {
		this.resource = resource;
		this.reader = reader;
		edits = new EditStack(resource.changeHub());
	}

	static Reading in(PortfolioResource resource) {
		return new Reading(resource, CellReader.of(resource));
	}

	/** Reads what an export without exempt content shows. */
	static Reading ofPublicOutput(PortfolioResource resource) {
		return new Reading(resource, new CellReader(resource, false, new PortfolioElements(resource), new FreeReferences(resource)));
	}

	/** Reads text and writes it into the row. */
	void write(Column<?> column, EObject row, String text) {
		write(column, row, Cell.text(text));
	}

	/** Reads a cell and writes it into the row. */
	void write(Column<?> column, EObject row, Cell cell) {
		CellReading reading = reader.read(column, row, cell);
		edits.apply(assertInstanceOf(CellReading.Change.class, reading, reading.toString()).edit(row));
	}

	void undo() {
		edits.undo();
	}

	String refusal(Column<?> column, EObject row, String text) {
		CellReading reading = reader.read(column, row, text);
		return assertInstanceOf(CellReading.Refused.class, reading, reading.toString()).reason();
	}

	void assertUnchanged(Column<?> column, EObject row, Cell cell) {
		assertEquals(CellReading.UNCHANGED, reader.read(column, row, cell));
	}

	void assertUnchanged(Column<?> column, EObject row, String text) {
		assertUnchanged(column, row, Cell.text(text));
	}

	PortfolioResource resource() {
		return resource;
	}
}
