package org.goldthread.viewpoint.reads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.InverseReferences;
import org.goldthread.model.Use;

/**
 * Goes along paths backwards: from what has changed to the elements whose readers have read it. It is enough to walk in the
 * model as it is after an edit: where a path led before and does not now, some earlier hop of it has changed too, and from the
 * first of these the walk arrives.
 */
public final class BackWalk {

	private final InverseReferences inverse;

	/** @param inverse up to date whenever this walks */
	public BackWalk(InverseReferences inverse) {
		this.inverse = inverse;
	}

	/** The elements that readers along a path started from, when a change was one of the hop at {@code index}; empty when it was not. */
	public Collection<EObject> starts(ReadPath path, int index, ModelChange change) {
		Set<EObject> at = new LinkedHashSet<>(touched(path.hops().get(index), change));
		if (at.isEmpty()) {
			return List.of();
		}
		for (int i = index; i >= 0; i--) {
			Hop hop = path.hops().get(i);
			if (hop.repeated()) {
				addAllBefore(hop, at);
			} else if (i < index) {
				at = before(hop, at);
			}
		}
		return at;
	}

	/** The elements at the start of a hop whose end has changed. */
	private static Collection<EObject> touched(Hop hop, ModelChange change) {
		boolean reference = change.isOfReference();
		boolean containment = change.isOfContainment();
		return switch (hop.kind()) {
			case FEATURE -> change.feature().getName().equals(hop.name()) ? List.of(change.element()) : List.of();
			case CONTENTS -> containment ? List.of(change.element()) : List.of();
			case REFERENCES -> reference && !containment ? List.of(change.element()) : List.of();
			case HOLDER -> containment ? both(change) : List.of();
			case REFERRERS -> containment ? referredToInside(both(change), hop.name())
					: reference && change.feature().getName().equals(hop.name()) ? both(change) : List.of();
		};
	}

	private static List<EObject> both(ModelChange change) {
		List<EObject> both = new ArrayList<>(change.added());
		both.addAll(change.removed());
		return both;
	}

	/** What elements that came or went refer to, with all in them: these references came or went with them, without a change of their own. */
	private static Set<EObject> referredToInside(List<EObject> roots, String reference) {
		Set<EObject> targets = new LinkedHashSet<>();
		for (EObject root : roots) {
			targets.addAll(values(root, reference));
			for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
				targets.addAll(values(all.next(), reference));
			}
		}
		return targets;
	}

	private void addAllBefore(Hop hop, Set<EObject> at) {
		Set<EObject> border = at;
		while (!border.isEmpty()) {
			border = before(hop, border);
			border.removeAll(at);
			at.addAll(border);
		}
	}

	private Set<EObject> before(Hop hop, Set<EObject> ends) {
		Set<EObject> starts = new LinkedHashSet<>();
		for (EObject end : ends) {
			switch (hop.kind()) {
				case FEATURE -> addSources(end, hop.name(), starts);
				case CONTENTS -> addHolder(end, starts);
				case REFERENCES -> inverse.usesOf(end).forEach(use -> starts.add(use.source()));
				case HOLDER -> starts.addAll(end.eContents());
				case REFERRERS -> starts.addAll(values(end, hop.name()));
			}
		}
		return starts;
	}

	private void addSources(EObject end, String feature, Set<EObject> starts) {
		if (end.eContainer() != null && end.eContainingFeature().getName().equals(feature)) {
			starts.add(end.eContainer());
		}
		for (Use use : inverse.usesOf(end)) {
			if (use.reference().getName().equals(feature)) {
				starts.add(use.source());
			}
		}
	}

	private static void addHolder(EObject end, Set<EObject> starts) {
		if (end.eContainer() != null) {
			starts.add(end.eContainer());
		}
	}

	private static Collection<EObject> values(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (!(feature instanceof EReference) || !element.eIsSet(feature)) {
			return List.of();
		}
		Object value = element.eGet(feature);
		return value instanceof Collection<?> many ? many.stream().map(EObject.class::cast).toList() : List.of((EObject) value);
	}
}
