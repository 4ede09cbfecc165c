package org.goldthread.exchange.cell;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** Finds the elements that cells name. Every answer must come without a search through the portfolio, but for {@link #nearest}. */
public interface ElementFinder {

	/** The elements of any class that carry a reference: none, one, or several where references collide. */
	List<Element> byReference(String reference);

	/** The element of any class with an id. */
	Optional<Element> byId(String id);

	/** The elements of a class, or of one below it, that are called {@code name}, whatever the case of the letters. */
	List<Element> byName(String name, EClass type);

	/**
	 * What the other element is called that will have a reference once everything is written that is being read; empty when
	 * {@code taker} may take it.
	 */
	default Optional<String> holder(String reference, EObject taker) {
		return byReference(reference).stream().filter(other -> other != taker).findFirst().map(Labels::of);
	}

	/** Whether what is being read may yet move an element elsewhere, so that only the whole tells what will be part of what. */
	default boolean mayMove(EObject element) {
		return false;
	}

	/** What the element of a class is called whose reference or name is most like {@code text}; empty when none is alike. */
	Optional<String> nearest(String text, EClass type);
}
