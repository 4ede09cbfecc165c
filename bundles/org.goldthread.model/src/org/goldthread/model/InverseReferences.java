package org.goldthread.model;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Answers who refers to an element without a search through the portfolio. Built once, then kept by the
 * {@link ChangeHub}; a change costs what it touches.
 */
public final class InverseReferences implements ChangeListener {

	private final Map<EObject, Uses> usesByTarget = new IdentityHashMap<>();
	private final ReferencesByClass references = new ReferencesByClass();

	InverseReferences(List<EObject> roots) {
		roots.forEach(this::addTree);
	}

	/** Every use of {@code target} by an element of the portfolio, in no particular order. */
	public List<Use> usesOf(EObject target) {
		return List.copyOf(uses(target));
	}

	/** The elements that refer to {@code target} through {@code reference}, in no particular order; to be read before the next change. */
	public <T> Stream<T> sources(EObject target, EReference reference, Class<T> type) {
		return uses(target).stream().filter(use -> use.reference() == reference).map(use -> type.cast(use.source()));
	}

	@Override
	public void changed(Notification change) {
		if (!(change.getFeature() instanceof EReference reference)) {
			return;
		}
		EObject source = (EObject) change.getNotifier();
		TouchedValues.removed(change).forEach(value -> remove(source, reference, (EObject) value));
		TouchedValues.added(change).forEach(value -> add(source, reference, (EObject) value));
	}

	private Collection<Use> uses(EObject target) {
		Uses uses = usesByTarget.get(target);
		return uses == null ? List.of() : uses.all();
	}

	private void add(EObject source, EReference reference, EObject target) {
		if (reference.isContainment()) {
			addTree(target);
		} else {
			usesByTarget.computeIfAbsent(target, key -> new Uses()).add(new Use(source, reference));
		}
	}

	private void remove(EObject source, EReference reference, EObject target) {
		if (reference.isContainment()) {
			visit(target, this::removeUse);
		} else {
			removeUse(source, reference, target);
		}
	}

	private void addTree(EObject root) {
		visit(root, this::add);
	}

	private void removeUse(EObject source, EReference reference, EObject target) {
		Uses uses = usesByTarget.get(target);
		if (uses == null) {
			return;
		}
		uses.remove(new Use(source, reference));
		if (uses.isEmpty()) {
			usesByTarget.remove(target);
		}
	}

	private void visit(EObject root, UseVisitor visitor) {
		for (EReference reference : references.crossReferences(root.eClass())) {
			Object value = root.eIsSet(reference) ? root.eGet(reference) : null; // asking for an unset list would make one
			if (value instanceof List<?> targets) {
				targets.forEach(target -> visitor.visit(root, reference, (EObject) target));
			} else if (value instanceof EObject target) {
				visitor.visit(root, reference, target);
			}
		}
		for (EObject child : root.eContents()) {
			visit(child, visitor);
		}
	}

	private interface UseVisitor {
		void visit(EObject source, EReference reference, EObject target);
	}
}
