package org.goldthread.ui.repository.words;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.FileForm;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.edit.value.ValueFormats;

/** Writes values as a repository keeps them the way forms show them: dates, pounds, terms, and links by the labels of what they lead to. */
public final class ValueWords {

	private ValueWords() {
	}

	/**
	 * The values of a feature, one text each; a single attribute that is not set has its default.
	 *
	 * @param type name of the entry's class
	 * @param feature name of the feature
	 * @param values as a repository keeps them
	 * @param entries names what links lead to
	 */
	public static List<String> of(String type, String feature, List<String> values, Entries entries) {
		EStructuralFeature known = feature(type, feature);
		if (known instanceof EReference) {
			return values.stream().map(entries::label).toList();
		}
		if (values.isEmpty() && !known.isMany()) {
			Object standard = known.getDefaultValue();
			return standard == null ? List.of() : List.of(write(known, standard));
		}
		FileForm form = FileForm.of((EDataType) known.getEType());
		return values.stream().filter(Objects::nonNull).map(text -> write(known, form.read(text))).toList();
	}

	/** The feature of a class. */
	public static EStructuralFeature feature(String type, String feature) {
		return type(type).getEStructuralFeature(feature);
	}

	/** The class of a name. */
	public static EClass type(String name) {
		return (EClass) GoldthreadPackage.eINSTANCE.getEClassifier(name);
	}

	private static String write(EStructuralFeature feature, Object value) {
		return ValueFormats.ofAny(((EAttribute) feature).getEAttributeType()).write(value);
	}
}
