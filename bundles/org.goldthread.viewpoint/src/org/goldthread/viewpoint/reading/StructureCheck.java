package org.goldthread.viewpoint.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.viewpoint.expression.ExpressionParser;
import org.goldthread.viewpoint.expression.ExpressionSyntaxException;

/**
 * Checks what the metamodel demands of every element: what must be there is there, references lead to something of the
 * right kind, siblings have names of their own, expressions and type names can be read.
 */
final class StructureCheck {

	private final TypeNames types;
	private final Faults faults;

	StructureCheck(TypeNames types, Faults faults) {
		this.types = types;
		this.faults = faults;
	}

	/** Checks an element with all that it contains. */
	void check(EObject element) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			List<?> values = values(element, feature);
			if (feature.isRequired() && values.stream().allMatch(StructureCheck::isBlank)) {
				faults.add(element, "a " + element.eClass().getName() + " needs " + feature.getName() + "; add it");
			} else if (feature instanceof EReference reference) {
				checkReference(element, reference, values);
			} else {
				values.forEach(value -> checkText(element, (EAttribute) feature, value));
			}
		}
		element.eContents().forEach(this::check);
	}

	private static List<?> values(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return value instanceof Collection<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
	}

	private static boolean isBlank(Object value) {
		return value instanceof String text && text.isBlank();
	}

	private void checkReference(EObject element, EReference reference, List<?> values) {
		Set<Object> names = new HashSet<>();
		for (Object value : values) {
			EObject target = (EObject) value;
			if (target.eIsProxy()) {
				checkProxy(element, reference, target);
			} else if (!isInstance(reference, target)) {
				faults.add(element, reference.getName() + " refers to a " + target.eClass().getName() + ", not to a "
						+ reference.getEReferenceType().getName() + "; correct the path");
			} else if (!reference.getEKeys().isEmpty() && !names.add(target.eGet(target.eClass().getEStructuralFeature("name")))) {
				faults.add(target, "another of its siblings has the same name; give each a name of its own");
			}
		}
	}

	private static boolean isInstance(EReference reference, EObject target) {
		return reference.getEReferenceType() == EcorePackage.Literals.EPACKAGE
				|| reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
				|| reference.getEReferenceType().isSuperTypeOf(target.eClass());
	}

	private void checkProxy(EObject element, EReference reference, EObject proxy) {
		if (reference.getEReferenceType() != EcorePackage.Literals.EPACKAGE) {
			faults.add(element, reference.getName() + " refers to " + EcoreUtil.getURI(proxy)
					+ ", which is neither in the file nor among the system colours; correct the path");
		}
	}

	private void checkText(EObject element, EAttribute attribute, Object value) {
		String kind = attribute.getEAttributeType().getName();
		if (SubsetMetamodel.TYPE_NAME.equals(kind)) {
			if (!isBlank(value) && types.find((String) value).isEmpty()) {
				faults.add(element, attribute.getName() + " names \"" + value + "\", a class that no metamodel has; correct the name");
			}
		} else if ((SubsetMetamodel.EXPRESSION.equals(kind) || SubsetMetamodel.NAME.equals(kind)) && !isBlank(value)) {
			try {
				ExpressionParser.parse((String) value);
			} catch (ExpressionSyntaxException malformed) {
				faults.add(element, attribute.getName() + ": " + malformed.getMessage());
			}
		}
	}
}
