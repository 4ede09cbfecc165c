package org.goldthread.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Who refers to whom among elements that do not change. A reference is looked through when it is asked for first, since a check
 * asks for few of all that there are.
 */
final class Referrers {

	private final Map<EClass, Instances> elements;
	private final Map<EReference, Map<EObject, List<EObject>>> sources = new HashMap<>();

	/** Over {@code elements}, each under its own class. */
	Referrers(Map<EClass, Instances> elements) {
		this.elements = elements;
	}

	/** The elements that refer to {@code target} through {@code reference}, which is neither a containment nor derived. */
	List<EObject> of(EObject target, EReference reference) {
		return sources.computeIfAbsent(reference, this::sourcesByTarget).getOrDefault(target, List.of());
	}

	private Map<EObject, List<EObject>> sourcesByTarget(EReference reference) {
		Map<EObject, List<EObject>> byTarget = new IdentityHashMap<>();
		elements.forEach((type, instances) -> {
			if (reference.getEContainingClass().isSuperTypeOf(type)) {
				instances.elements().forEach(source -> add(source, reference, byTarget));
			}
		});
		return byTarget;
	}

	private static void add(EObject source, EReference reference, Map<EObject, List<EObject>> byTarget) {
		Object value = source.eIsSet(reference) ? source.eGet(reference) : null; // asking for an unset list would make one
		if (value instanceof List<?> targets) {
			targets.forEach(target -> byTarget.computeIfAbsent((EObject) target, key -> new ArrayList<>(2)).add(source));
		} else if (value instanceof EObject target) {
			byTarget.computeIfAbsent(target, key -> new ArrayList<>(2)).add(source);
		}
	}
}
