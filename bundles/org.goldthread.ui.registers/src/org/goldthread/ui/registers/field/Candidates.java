package org.goldthread.ui.registers.field;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.ReferenceOrder;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.Element;

/** Finds what a cell of links may name. */
public final class Candidates {

	private Candidates() {
	}

	/** The elements that fit a column, in the order of their references; none for a column that names no elements. */
	public static List<Element> of(Column<?> column, PortfolioDocument document) {
		List<EClass> types = switch (column.storage()) {
			case Storage.Link link -> List.of(link.reference().getEReferenceType());
			case Storage.Parent parent -> parent.containments().stream().map(EReference::getEContainingClass).toList();
			default -> List.of();
		};
		List<Element> found = new ArrayList<>();
		for (Iterator<EObject> all = document.resource().getAllContents(); all.hasNext() && !types.isEmpty();) {
			if (all.next() instanceof Element element && types.stream().anyMatch(type -> type.isInstance(element))) {
				found.add(element);
			}
		}
		found.sort(new ReferenceOrder());
		return found;
	}
}
