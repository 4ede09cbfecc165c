package org.goldthread.ui.explorer.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Sorts the features of a class into the groups that the model names: one tab each, general ones first, sources last. */
final class FeatureGroups {

	private static final String PRESENTATION = "http://goldthread.org/model/presentation";
	private static final String GENERAL = "General";
	private static final List<String> LAST = List.of("Links", "Publication", "Sources");
	private static final Set<EStructuralFeature> NOT_SHOWN = Set.of(Literals.IDENTIFIED__ID, Literals.PORTFOLIO__FORMAT_VERSION,
			Literals.PORTFOLIO__ORIGIN_REVISION, Literals.PORTFOLIO__ORIGIN_HASH,
			Literals.DIAGRAM__POSITIONS, Literals.DIAGRAM__ROUTES, Literals.DIAGRAM__HIDDEN,
			Literals.DIAGRAM__PAGE_NOTES);

	private FeatureGroups() {
	}

	/** The features of a class by group, groups and features in the order of their tabs and rows. */
	static Map<String, List<EStructuralFeature>> of(EClass type) {
		Map<String, List<EStructuralFeature>> groups = new LinkedHashMap<>();
		groups.put(GENERAL, new ArrayList<>());
		type.getEAllStructuralFeatures().stream().filter(feature -> isShown(type, feature))
				.forEach(feature -> groups.computeIfAbsent(group(feature), name -> new ArrayList<>()).add(feature));
		for (String name : LAST) {
			List<EStructuralFeature> features = groups.remove(name);
			if (features != null) {
				groups.put(name, features);
			}
		}
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	private static boolean isShown(EClass type, EStructuralFeature feature) {
		boolean folder = type == Literals.PORTFOLIO && feature instanceof EReference reference && reference.isContainment()
				&& reference.getEContainingClass() == Literals.PORTFOLIO;
		boolean single = feature instanceof EReference reference && reference.isContainment() && !reference.isMany();
		return !NOT_SHOWN.contains(feature) && !folder && !single;
	}

	private static String group(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(PRESENTATION);
		return annotation == null ? GENERAL : annotation.getDetails().get("group");
	}
}
