package org.goldthread.exchange.cell;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** Reads a cell that names what the row refers to. */
final class LinkCell {

	private final NamedElements named;

	LinkCell(ElementFinder elements) {
		named = new NamedElements(elements);
	}

	/** @throws IllegalArgumentException with one sentence for the user when the cell cannot be read */
	CellReading read(EReference reference, EObject row, Cell shown, Cell cell) {
		String text = Cells.text(cell);
		Object stored = row.eGet(reference);
		List<?> linked = stored instanceof Collection<?> many ? List.copyOf(many.stream().filter(Objects::nonNull).toList())
				: stored == null ? List.of() : List.of(stored);
		List<Element> targets = text.isBlank() ? List.of()
				: reference.isMany() ? named.all(text, reference.getEReferenceType(), linked)
						: List.of(named.one(text, reference.getEReferenceType(), linked));
		if (targets.equals(linked)) {
			return CellReading.UNCHANGED;
		}
		if (targets.contains(row) && !linked.contains(row)) {
			throw new IllegalArgumentException(Labels.of(row) + " cannot refer to itself.");
		}
		Object value = reference.isMany() ? targets : targets.isEmpty() ? null : targets.get(0);
		return Changes.of(row, reference, shown, cell, target -> target.eSet(reference, value));
	}
}
