package org.goldthread.viewpoint.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Labels;

/** Writes values of expressions into features. */
final class FeatureValues {

	private FeatureValues() {
	}

	/** The feature of that name that can be written. */
	static EStructuralFeature feature(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null || !feature.isChangeable()) {
			throw new ToolException("A " + element.eClass().getName() + " has no feature \"" + name + "\" that can be written");
		}
		return feature;
	}

	/** Gives a feature a value: text is read as the feature's type, a collection replaces a many-valued feature's value, null clears. */
	static void set(EObject element, EStructuralFeature feature, Object value) {
		if (value == null) {
			element.eUnset(feature);
		} else if (feature.isMany() != value instanceof Collection<?>) {
			throw new ToolException("\"" + feature.getName() + "\" of " + Labels.of(element) + " takes "
					+ (feature.isMany() ? "a collection, not one value" : "one value, not a collection"));
		} else if (value instanceof Collection<?> values) {
			element.eSet(feature, values.stream().map(each -> convert(feature, each)).toList());
		} else {
			element.eSet(feature, convert(feature, value));
		}
	}

	/** Adds an element to a reference; a single-valued one must be free. */
	static void add(EObject owner, EReference reference, EObject added) {
		if (!reference.getEReferenceType().isSuperTypeOf(added.eClass()) || EcoreUtil.isAncestor(added, owner) && reference.isContainment()) {
			throw new ToolException(Labels.of(added) + " cannot stand in \"" + reference.getName() + "\" of " + Labels.of(owner));
		}
		if (reference.isMany()) {
			list(owner, reference).add(added);
		} else {
			checkFree(owner, reference);
			owner.eSet(reference, added);
		}
	}

	/** Fails when a single-valued reference holds something already. */
	static void checkFree(EObject owner, EReference reference) {
		if (!reference.isMany() && owner.eGet(reference) != null) {
			throw new ToolException("\"" + reference.getName() + "\" of " + Labels.of(owner) + " is taken already");
		}
	}

	/** Takes elements out of a feature. */
	static void remove(EObject owner, EStructuralFeature feature, List<EObject> removed) {
		removed.forEach(element -> EcoreUtil.remove(owner, feature, element));
	}

	private static Object convert(EStructuralFeature feature, Object value) {
		if (feature.getEType().isInstance(value)) {
			return value;
		}
		if (feature instanceof EAttribute attribute) {
			return read(attribute.getEAttributeType(), value);
		}
		throw new ToolException("\"" + value + "\" is not a value that \"" + feature.getName() + "\" can have");
	}

	private static Object read(EDataType type, Object value) {
		if (type instanceof EEnum enumeration) {
			return literal(enumeration, value).getInstance();
		}
		try {
			return EcoreUtil.createFromString(type, value.toString());
		} catch (RuntimeException malformed) {
			throw new ToolException("\"" + value + "\" cannot be read as " + type.getName(), malformed);
		}
	}

	private static EEnumLiteral literal(EEnum enumeration, Object value) {
		EEnumLiteral literal = value instanceof Integer number ? enumeration.getEEnumLiteral(number)
				: enumeration.getEEnumLiteral(value.toString());
		if (literal == null) {
			literal = enumeration.getEEnumLiteralByLiteral(value.toString());
		}
		if (literal == null) {
			throw new ToolException("\"" + value + "\" is not one of the values of " + enumeration.getName());
		}
		return literal;
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject owner, EReference reference) {
		return (EList<EObject>) owner.eGet(reference);
	}
}
