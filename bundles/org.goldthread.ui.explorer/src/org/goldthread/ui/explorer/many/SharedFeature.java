package org.goldthread.ui.explorer.many;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;

/**
 * One feature of several elements, which all have it.
 *
 * @param elements at least two
 * @param feature holds one value, and is no containment
 */
public record SharedFeature(List<EObject> elements, EStructuralFeature feature) {

	/** Copies the elements. */
	public SharedFeature {
		elements = List.copyOf(elements);
	}

	/** Whether one value for several elements makes sense: not for what tells them apart, for parts, and for lists. */
	public static boolean isPossible(EStructuralFeature feature) {
		boolean part = feature instanceof EReference reference && reference.isContainment();
		return !part && !feature.isMany() && feature.isChangeable() && feature != Literals.ELEMENT__REFERENCE && feature != Literals.IDENTIFIED__ID;
	}

	/** Whether the elements differ. */
	public boolean isMixed() {
		Object first = first();
		return elements.stream().skip(1).anyMatch(element -> !Objects.equals(element.eGet(feature), first));
	}

	/** The value of the first element, which is that of all unless they differ; null for none. */
	public Object first() {
		return elements.get(0).eGet(feature);
	}

	/** The edit that gives all elements one value, or none for null; one step of undo. */
	public Edit set(Object value) {
		return Edit.of("Change " + Labels.of(feature).toLowerCase(Locale.UK) + " of " + elements.size() + " elements", () -> elements.stream()
				.filter(element -> !Objects.equals(element.eGet(feature), value)).forEach(element -> element.eSet(feature, value)));
	}
}
