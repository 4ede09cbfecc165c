package org.goldthread.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage;

/**
 * How the objects of one class stand in a file, as EMF's own XMI writer lays them out: single values and references in
 * attributes, lists of values and contained objects in elements, both in the order of the model.
 *
 * @param attributes what stands in attributes
 * @param elements what stands in elements
 */
record ClassLayout(List<Slot> attributes, List<Slot> elements) {

	private static final Map<EClass, ClassLayout> KNOWN = new ConcurrentHashMap<>();

	/**
	 * One feature.
	 *
	 * @param feature the feature
	 * @param id its number in the class
	 * @param open bytes before the value: {@code  name="} for an attribute, {@code <name} for an element
	 * @param close bytes after an element with content; a quotation mark for an attribute
	 */
	record Slot(EStructuralFeature feature, int id, byte[] open, byte[] close) {

		boolean isReference() {
			return feature instanceof EReference;
		}
	}

	static ClassLayout of(EClass type) {
		return KNOWN.computeIfAbsent(type, ClassLayout::compute);
	}

	private static ClassLayout compute(EClass type) {
		List<Slot> attributes = new ArrayList<>();
		List<Slot> elements = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!isStored(feature)) {
				continue;
			}
			String name = feature.getName();
			int id = type.getFeatureID(feature);
			boolean inElement = feature instanceof EReference reference ? reference.isContainment()
					: feature instanceof EAttribute && feature.isMany();
			if (inElement) {
				elements.add(new Slot(feature, id, ByteSink.ascii("<" + name), ByteSink.ascii("</" + name + ">\n")));
			} else {
				attributes.add(new Slot(feature, id, ByteSink.ascii(" " + name + "=\""), ByteSink.ascii("\"")));
			}
		}
		return new ClassLayout(List.copyOf(attributes), List.copyOf(elements));
	}

	/** The format is named once, by the namespace: what a portfolio claims about it is not written. */
	private static boolean isStored(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer())
				&& feature != GoldthreadPackage.Literals.PORTFOLIO__FORMAT_VERSION;
	}
}
