package org.goldthread.exchange.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.exchange.register.Cell;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;

/** Reads a cell that names the element which contains the row; another name moves the row there. */
final class ParentCell {

	private final ElementFinder elements;
	private final NamedElements named;

	ParentCell(ElementFinder elements) {
		this.elements = elements;
		named = new NamedElements(elements);
	}

	/** @throws IllegalArgumentException with one sentence for the user when the row cannot hang there */
	CellReading read(List<EReference> containments, EObject row, Cell shown, Cell cell) {
		String text = Cells.text(cell);
		if (text.isBlank()) {
			if (row.eContainer() == null) {
				return CellReading.UNCHANGED;
			}
			throw new IllegalArgumentException("Name the " + classes(containments) + " that " + Labels.of(row) + " belongs to.");
		}
		List<EObject> current = row.eContainer() == null ? List.of() : List.of(row.eContainer());
		Element parent = parent(text, containments, current);
		if (current.contains(parent)) {
			return CellReading.UNCHANGED;
		}
		if (row == parent || staysPart(parent, row)) {
			throw new IllegalArgumentException(Labels.of(row) + " cannot be part of "
					+ (row == parent ? "itself." : Labels.of(parent) + ", which is part of it."));
		}
		EReference containment = containments.stream().filter(each -> each.getEContainingClass().isSuperTypeOf(parent.eClass())).findFirst().orElseThrow();
		return new CellReading.Change(() -> "Move " + Labels.of(row) + " to " + Labels.of(parent), shown, cell, Optional.of(parent),
				moved -> add(parent, containment, moved));
	}

	/** Whether something is part of another, and will be. */
	private boolean staysPart(EObject part, EObject whole) {
		EObject each = part;
		while (each != null && each != whole && !elements.mayMove(each)) {
			each = each.eContainer();
		}
		return each == whole;
	}

	/** The parent among all classes that can contain the row; what is unknown to all is refused in the words of the first. */
	private Element parent(String text, List<EReference> containments, Collection<EObject> current) {
		List<Element> found = new ArrayList<>();
		for (EReference containment : containments) {
			try {
				found.add(named.one(text, containment.getEContainingClass(), current));
			} catch (IllegalArgumentException unknown) {
				if (containments.size() == 1) {
					throw unknown;
				}
			}
		}
		if (found.isEmpty()) {
			return named.one(text, containments.get(0).getEContainingClass(), current);
		}
		return found.get(0);
	}

	private static String classes(List<EReference> containments) {
		return containments.stream().map(EReference::getEContainingClass)
				.map(type -> type == Literals.PORTFOLIO ? "portfolio" : Concept.of(type).labelInSentence()).collect(Collectors.joining(" or "));
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject parent, EReference containment, EObject row) {
		if (containment.isMany()) {
			((EList<EObject>) parent.eGet(containment)).add(row);
		} else {
			parent.eSet(containment, row);
		}
	}
}
