package org.goldthread.viewpoint.reads;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.TouchedValues;

/**
 * A change of one feature of one element.
 *
 * @param added elements that the feature, a reference, holds now and did not before
 * @param removed elements that it held before and does not now
 */
public record ModelChange(EObject element, EStructuralFeature feature, List<EObject> added, List<EObject> removed) {

	public ModelChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

	/** The change that a notification of a model object tells. */
	public static ModelChange of(Notification notification) {
		EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
		boolean reference = feature instanceof EReference;
		return new ModelChange((EObject) notification.getNotifier(), feature,
				reference ? elements(TouchedValues.added(notification)) : List.of(),
				reference ? elements(TouchedValues.removed(notification)) : List.of());
	}

	/** Whether elements may have come, gone or moved. */
	public boolean isOfContainment() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Whether it is of a reference, of containment or not. */
	public boolean isOfReference() {
		return feature instanceof EReference;
	}

	private static List<EObject> elements(Collection<Object> values) {
		return values.stream().map(EObject.class::cast).toList();
	}
}
