package org.goldthread.model.edit.element;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;

/** Gives a feature of an element another value. */
public final class SetFeature {

	private SetFeature() {
	}

	/**
	 * The edit that sets a single-valued feature.
	 *
	 * @param value the new value of the feature's type, or null to leave the feature without one
	 */
	public static Edit of(EObject element, EStructuralFeature feature, Object value) {
		return Edit.of(label(element, feature), () -> element.eSet(feature, value));
	}

	/** The same while somebody types: edits of the same feature that follow each other are one step of undo. */
	public static Edit whileTyping(EObject element, EStructuralFeature feature, Object value) {
		return of(element, feature, value).mergingOn(List.of(System.identityHashCode(element), feature));
	}

	/** The edit that makes a many-valued feature hold exactly {@code values}, in that order. */
	public static Edit ofMany(EObject element, EStructuralFeature feature, List<?> values) {
		List<?> copy = List.copyOf(values);
		return Edit.of(label(element, feature), () -> {
			if (!Objects.equals(element.eGet(feature), copy)) {
				element.eSet(feature, copy);
			}
		});
	}

	private static String label(EObject element, EStructuralFeature feature) {
		return feature == GoldthreadPackage.Literals.ELEMENT__NAME
				? "Rename " + Labels.of(element)
				: "Change " + Labels.of(feature).toLowerCase(Locale.UK) + " of " + Labels.of(element);
	}
}
