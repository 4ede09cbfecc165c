package org.goldthread.ui.registers.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.cell.ElementFinder;
import org.goldthread.model.Element;

/**
 * Finds what the cells of new rows name. New rows, and the entries that they bring, may ask for any reference: those that are taken get
 * another one when they are written, see {@link NewcomerReferences}.
 */
record NewcomerElements(ElementFinder known) implements ElementFinder {

	@Override
	public List<Element> byReference(String reference) {
		return known.byReference(reference);
	}

	@Override
	public Optional<Element> byId(String id) {
		return known.byId(id);
	}

	@Override
	public List<Element> byName(String name, EClass type) {
		return known.byName(name, type);
	}

	/** Nobody stands in the way of a newcomer. */
	@Override
	public Optional<String> holder(String reference, EObject taker) {
		return Optional.empty();
	}

	@Override
	public boolean mayMove(EObject element) {
		return known.mayMove(element);
	}

	@Override
	public Optional<String> nearest(String text, EClass type) {
		return known.nearest(text, type);
	}
}
