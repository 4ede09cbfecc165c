package org.goldthread.model.edit.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Labels;

/**
 * A kind of child that can be created under an element.
 *
 * @param containment where the child would hang
 * @param type concrete class of the child
 * @param label its name in the menu, such as "Milestone"; with the place where one class can hang in two: "Score meaning (likelihoods)"
 */
public record ChildDescriptor(EReference containment, EClass type, String label) {

	/** What can still be created under {@code parent}, in the order of the model; single places that are taken are left out. */
	public static List<ChildDescriptor> of(EObject parent) {
		List<ChildDescriptor> descriptors = new ArrayList<>();
		for (EReference containment : parent.eClass().getEAllContainments()) {
			if (containment.isMany() || parent.eGet(containment) == null) {
				concreteClasses(containment.getEReferenceType())
						.forEach(type -> descriptors.add(new ChildDescriptor(containment, type, label(parent, containment, type))));
			}
		}
		return descriptors;
	}

	private static String label(EObject parent, EReference containment, EClass type) {
		long places = parent.eClass().getEAllContainments().stream()
				.filter(other -> other.getEReferenceType().isSuperTypeOf(type)).count();
		String label = Concept.of(type).label();
		return places > 1 ? label + " (" + Labels.of(containment).toLowerCase(Locale.UK) + ")" : label;
	}

	private static List<EClass> concreteClasses(EClass type) {
		if (!type.isAbstract() && type != EcorePackage.Literals.EOBJECT) {
			return List.of(type);
		}
		return GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).toList();
	}
}
