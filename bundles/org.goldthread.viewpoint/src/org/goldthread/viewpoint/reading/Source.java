package org.goldthread.viewpoint.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An element of a specification file that has passed the {@link StructureCheck}, read by names of features. */
record Source(EObject object) {

	/** Name of its class. */
	String type() {
		return object.eClass().getName();
	}

	/** The text of an attribute, empty when it has none; literals of enumerations too. */
	String text(String feature) {
		Object value = get(feature);
		return value == null ? "" : value.toString();
	}

	boolean flag(String feature) {
		return Boolean.TRUE.equals(get(feature));
	}

	int number(String feature) {
		return (Integer) get(feature);
	}

	/** Its name, which is unique among its siblings. */
	String name() {
		return text("name");
	}

	/** What users read: its label, or its name where it has none. */
	String label() {
		return text("label").isEmpty() ? name() : text("label");
	}

	/** The element of a single-valued reference; empty when there is none. */
	Optional<Source> one(String feature) {
		return Optional.ofNullable((EObject) get(feature)).map(Source::new);
	}

	/** The element of a reference that must be there. */
	Source must(String feature) {
		return new Source((EObject) get(feature));
	}

	/** The elements of a reference, in their order. */
	List<Source> all(String feature) {
		return ((List<?>) get(feature)).stream().map(value -> new Source((EObject) value)).toList();
	}

	/** The names of the elements of a reference, in their order. */
	List<String> namesOf(String feature) {
		return all(feature).stream().map(Source::name).toList();
	}

	/** Texts of a many-valued attribute. */
	List<String> texts(String feature) {
		return ((List<?>) get(feature)).stream().map(Object::toString).toList();
	}

	/** Whether it lies inside {@code other}. */
	boolean isInside(Source other) {
		return EcoreUtil.isAncestor(other.object, object);
	}

	private Object get(String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}
}
