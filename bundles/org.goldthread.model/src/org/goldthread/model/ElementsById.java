package org.goldthread.model;

import java.util.HashMap;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** The elements of a resource by id. Notes the first id that two elements share, which EMF itself would not notice. */
final class ElementsById extends HashMap<String, EObject> {

	private static final long serialVersionUID = 1L;

	private transient Optional<String> duplicate = Optional.empty();

	@Override
	public EObject put(String id, EObject element) {
		EObject other = super.put(id, element);
		if (other != null && other != element && duplicate.isEmpty()) {
			duplicate = Optional.of(id);
		}
		return other;
	}

	Optional<String> duplicate() {
		return duplicate;
	}
}
