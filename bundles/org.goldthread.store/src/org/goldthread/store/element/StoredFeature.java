package org.goldthread.store.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.goldthread.model.FileForm;
import org.goldthread.model.Identified;

/**
 * One value or reference of a class, and how it becomes text and comes back: attributes as in a portfolio file,
 * references as ids.
 *
 * @param feature the feature
 * @param number its number in the class
 * @param form how attributes are read
 */
public record StoredFeature(EStructuralFeature feature, int number, FileForm form) {

	private static final FileForm NO_FORM = text -> {
		throw new IllegalStateException("A reference has no form");
	};

	static StoredFeature of(EClass owner, EStructuralFeature feature) {
		return new StoredFeature(feature, owner.getFeatureID(feature),
				feature.getEType() instanceof EDataType type ? FileForm.of(type) : NO_FORM);
	}

	/** The feature's name in the model. */
	public String name() {
		return feature.getName();
	}

	/** Whether its values are links to other entries. */
	public boolean isReference() {
		return feature instanceof EReference;
	}

	/** The values that an object has, as text. */
	List<String> read(InternalEObject owner) {
		Object value = owner.eGet(number, false, true);
		if (value instanceof List<?> many) {
			List<String> texts = new ArrayList<>(many.size());
			for (Object one : many) {
				texts.add(text(one));
			}
			return Collections.unmodifiableList(texts);
		}
		return Collections.singletonList(text(value));
	}

	/**
	 * Gives an object these values.
	 *
	 * @param entries finds the entry of an id; null when there is none
	 * @throws IllegalArgumentException for a text that stands for no value, or an id of no entry
	 */
	void write(InternalEObject owner, List<String> texts, Function<String, Identified> entries) {
		if (!feature.isMany()) {
			owner.eSet(number, value(texts.get(0), entries));
			return;
		}
		List<Object> values = new ArrayList<>(texts.size());
		for (String text : texts) {
			values.add(value(text, entries));
		}
		@SuppressWarnings("unchecked")
		InternalEList<Object> list = (InternalEList<Object>) owner.eGet(number, false, true);
		list.addAllUnique(values);
	}

	private String text(Object value) {
		if (value instanceof String || value == null) {
			return (String) value;
		}
		if (value instanceof Identified target && isReference()) {
			return target.getId();
		}
		EDataType type = (EDataType) feature.getEType();
		EFactory factory = type.getEPackage().getEFactoryInstance();
		return factory.convertToString(type, value);
	}

	/**
	 * The value that a text stands for; null for null.
	 *
	 * @param entries finds the entry of an id; null when there is none
	 * @throws IllegalArgumentException for a text that stands for no value, or an id of no fitting entry
	 */
	public Object value(String text, Function<String, Identified> entries) {
		if (text == null) {
			return null;
		}
		if (!isReference()) {
			return form.read(text);
		}
		Identified target = entries.apply(text);
		if (!feature.getEType().isInstance(target)) {
			throw new IllegalArgumentException(name() + " leads to " + text + ", where there is no " + feature.getEType().getName());
		}
		return target;
	}
}
