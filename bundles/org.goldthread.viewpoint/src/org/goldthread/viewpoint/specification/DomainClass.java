package org.goldthread.viewpoint.specification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The class that an element must have to be shown.
 *
 * @param type the class; EObject stands for all
 */
public record DomainClass(EClass type) {

	/** Whether {@code element} is of this class or of a subclass. */
	public boolean accepts(EObject element) {
		return type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(element.eClass());
	}
}
