package org.goldthread.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The elements of one class, and where each stands in the portfolio. */
final class Instances {

	private final List<EObject> elements = new ArrayList<>();
	private int[] places = new int[16];

	/** Adds an element that stands behind those before, at {@code place}. */
	void add(EObject element, int place) {
		if (elements.size() == places.length) {
			places = Arrays.copyOf(places, 2 * places.length);
		}
		places[elements.size()] = place;
		elements.add(element);
	}

	/** The elements, in the order of the portfolio; not to be changed. */
	List<EObject> elements() {
		return Collections.unmodifiableList(elements);
	}

	/** Where the element of that index stands among all of the portfolio. */
	int place(int index) {
		return places[index];
	}
}
