package org.goldthread.store.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage;

/**
 * The features of a class that a repository keeps.
 *
 * @param type the class
 * @param own values and references of the entry itself, in the order of the model
 * @param byName the same by name
 * @param containments what it contains, in the order of the model
 */
public record StoredFeatures(EClass type, List<StoredFeature> own, Map<String, StoredFeature> byName, List<EReference> containments) {

	private static final Set<EStructuralFeature> LEFT_OUT = Set.of(GoldthreadPackage.Literals.IDENTIFIED__ID,
			GoldthreadPackage.Literals.PORTFOLIO__FORMAT_VERSION, GoldthreadPackage.Literals.PORTFOLIO__ORIGIN_REVISION,
			GoldthreadPackage.Literals.PORTFOLIO__ORIGIN_HASH);

	/** Of all concrete classes from the start, since EMF works out much of a class only when it is asked, and several threads ask. */
	private static final Map<String, StoredFeatures> BY_CLASS = GoldthreadPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract())
			.collect(Collectors.toUnmodifiableMap(EClass::getName, StoredFeatures::compute));

	/** Those of a concrete class of the model. */
	public static StoredFeatures of(EClass type) {
		return BY_CLASS.get(type.getName());
	}

	/** Those of the concrete class of this name; empty when the model has none. */
	static Optional<StoredFeatures> ofClass(String name) {
		return Optional.ofNullable(BY_CLASS.get(name));
	}

	/** The containment of this name. */
	public Optional<EReference> containment(String name) {
		return containments.stream().filter(reference -> reference.getName().equals(name)).findFirst();
	}

	private static StoredFeatures compute(EClass type) {
		List<StoredFeature> own = new ArrayList<>();
		List<EReference> containments = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient() || LEFT_OUT.contains(feature)) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				containments.add(reference);
			} else if (!(feature instanceof EReference reference && reference.isContainer())) {
				own.add(StoredFeature.of(type, feature));
			}
		}
		Map<String, StoredFeature> byName = own.stream().collect(Collectors.toMap(StoredFeature::name, Function.identity()));
		return new StoredFeatures(type, List.copyOf(own), Collections.unmodifiableMap(byName), List.copyOf(containments));
	}
}
