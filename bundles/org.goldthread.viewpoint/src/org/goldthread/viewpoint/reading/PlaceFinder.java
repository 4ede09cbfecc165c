package org.goldthread.viewpoint.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.viewpoint.specification.Places;

/** Finds out which views can hold those of a mapping: the views of mappings that own or reuse it, or the diagram itself. */
record PlaceFinder(Source diagram) {

	/** Features by which mappings and layers show the views of mappings that stand elsewhere in the file. */
	private static final Set<String> REUSING = Set.of("reusedMappings", "reusedNodeMappings", "reusedContainerMappings",
			"reusedBorderedNodeMappings");

	/** @param extraMappings names of further mappings whose views are accepted */
	Places of(List<Source> mappings, List<String> extraMappings) {
		Set<EObject> holders = new HashSet<>();
		for (Source mapping : mappings) {
			holders.add(mapping.object().eContainer());
			diagram.object().eAllContents().forEachRemaining(object -> addIfReusing(object, mapping.object(), holders));
		}
		Set<String> names = new HashSet<>(extraMappings);
		holders.stream().map(Source::new).filter(holder -> !isLayer(holder)).map(Source::name).forEach(names::add);
		return new Places(holders.stream().map(Source::new).anyMatch(PlaceFinder::isLayer), names);
	}

	private static void addIfReusing(EObject object, EObject mapping, Set<EObject> holders) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (REUSING.contains(reference.getName()) && ((Collection<?>) object.eGet(reference)).contains(mapping)) {
				holders.add(object);
			}
		}
	}

	private static boolean isLayer(Source holder) {
		return holder.type().endsWith("Layer");
	}
}
