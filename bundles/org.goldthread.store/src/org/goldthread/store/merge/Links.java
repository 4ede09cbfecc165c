package org.goldthread.store.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;

/** The links of entries to others. */
final class Links {

	private Links() {
	}

	/** The ids that an entry links to. */
	static Set<String> of(ElementVersion version) {
		Set<String> targets = new HashSet<>();
		for (StoredFeature feature : references(version)) {
			targets.addAll(version.values(feature.name()));
		}
		return targets;
	}

	/** The ids that an entry links to after a change, and did not before. */
	static Set<String> madeBy(ElementChange change) {
		Set<String> made = change.after().map(Links::of).orElse(Set.of());
		change.before().ifPresent(before -> made.removeAll(of(before)));
		return made;
	}

	/** The entry without its links to those that {@code gone} holds for. */
	static ElementVersion without(ElementVersion version, Predicate<String> gone) {
		ElementVersion left = version;
		for (StoredFeature feature : references(version)) {
			List<String> targets = new ArrayList<>(version.values(feature.name()));
			if (targets.removeIf(gone)) {
				left = left.with(feature.name(), targets);
			}
		}
		return left;
	}

	private static List<StoredFeature> references(ElementVersion version) {
		return GoldthreadPackage.eINSTANCE.getEClassifier(version.type()) instanceof EClass type
				? StoredFeatures.of(type).own().stream().filter(StoredFeature::isReference).toList()
				: List.of();
	}
}
