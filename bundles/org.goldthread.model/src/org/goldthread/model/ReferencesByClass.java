package org.goldthread.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The stored cross-references of each class, computed once for each. */
final class ReferencesByClass {

	private final Map<EClass, List<EReference>> known = new HashMap<>();

	List<EReference> crossReferences(EClass type) {
		return known.computeIfAbsent(type, ReferencesByClass::compute);
	}

	private static List<EReference> compute(EClass type) {
		return type.getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
				.toList();
	}
}
