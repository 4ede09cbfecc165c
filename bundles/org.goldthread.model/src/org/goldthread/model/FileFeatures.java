package org.goldthread.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The features of one class under the names that they have in a file, for quick reading. Holds the plain ones: single
 * values, references by id, and contained objects of one possible class. What is not here is for EMF's own reader.
 */
final class FileFeatures {

	private static final Map<EClass, FileFeatures> KNOWN = new ConcurrentHashMap<>();

	private final Map<String, Feature> attributes = new HashMap<>();
	private final Map<String, EReference> children = new HashMap<>();

	/**
	 * One feature that stands in an XML attribute.
	 *
	 * @param of the feature
	 * @param id its number in the class
	 * @param form how its values are written; empty for a reference
	 */
	record Feature(EStructuralFeature of, int id, Optional<FileForm> form) {
	}

	private FileFeatures(EClass owner) {
		for (EStructuralFeature feature : owner.getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived()) {
				add(owner, feature);
			}
		}
	}

	private void add(EClass owner, EStructuralFeature feature) {
		int id = owner.getFeatureID(feature);
		if (feature instanceof EAttribute attribute) {
			if (!attribute.isMany()) {
				attributes.put(feature.getName(), new Feature(feature, id, Optional.of(FileForm.of(attribute.getEAttributeType()))));
			}
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			if (!reference.getEReferenceType().isAbstract()) {
				children.put(feature.getName(), reference);
			}
		} else if (feature instanceof EReference reference && !reference.isContainer()) {
			attributes.put(feature.getName(), new Feature(feature, id, Optional.empty()));
		}
	}

	/** The features of a class. */
	static FileFeatures of(EClass owner) {
		return KNOWN.computeIfAbsent(owner, FileFeatures::new);
	}

	/** The feature that an XML attribute of this name holds, when it is of the plain kind. */
	Optional<Feature> attribute(String name) {
		return Optional.ofNullable(attributes.get(name));
	}

	/** The reference that XML elements of this name belong to, when they can be of one class only. */
	Optional<EReference> child(String name) {
		return Optional.ofNullable(children.get(name));
	}
}
