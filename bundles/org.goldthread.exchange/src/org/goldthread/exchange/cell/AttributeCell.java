package org.goldthread.exchange.cell;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;

/** Reads a cell whose value lives in an attribute of the row. */
final class AttributeCell {

	private final ElementFinder elements;

	AttributeCell(ElementFinder elements) {
		this.elements = elements;
	}

	/** @throws IllegalArgumentException with one sentence for the user when the cell cannot be read */
	CellReading read(EAttribute attribute, EObject row, Cell shown, Cell cell) {
		Object stored = row.eGet(attribute);
		if (ValueReader.isSameText(Cells.text(shown), Cells.text(cell)) || attribute.isID() && Cells.text(cell).isBlank()) {
			return CellReading.UNCHANGED;
		}
		Object value = ValueReader.value(attribute, cell);
		if (ValueReader.isSame(stored, value)) {
			return CellReading.UNCHANGED;
		}
		if (attribute.isID()) {
			checkId(row, (String) value);
		}
		if (attribute == Literals.ELEMENT__REFERENCE) {
			checkReference(row, Objects.toString(value, ""));
		}
		return Changes.of(row, attribute, shown, cell, target -> target.eSet(attribute, value));
	}

	/** An id is given once: to a new row that hangs nowhere yet. */
	private void checkId(EObject row, String id) {
		if (row.eContainer() != null) {
			throw new IllegalArgumentException("The Element ID of " + Labels.of(row) + " is given once and never changes; leave it as it was.");
		}
		if (!isUuid(id)) {
			throw new IllegalArgumentException(Cells.quoted(id) + " is not an Element ID; leave the cell of a new row blank.");
		}
		if (elements.byId(id).isPresent()) {
			throw new IllegalArgumentException(Cells.quoted(id) + " is the Element ID of " + Labels.of(elements.byId(id).get())
					+ "; leave the cell of a new row blank.");
		}
	}

	private static boolean isUuid(String id) {
		try {
			return UUID.fromString(id).toString().equalsIgnoreCase(id);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private void checkReference(EObject row, String reference) {
		Optional<String> holder = elements.holder(reference, row);
		if (holder.isPresent()) {
			throw new IllegalArgumentException(reference + " is already the reference of " + holder.get() + "; choose another.");
		}
	}
}
