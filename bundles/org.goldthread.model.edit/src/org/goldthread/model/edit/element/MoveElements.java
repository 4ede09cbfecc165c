package org.goldthread.model.edit.element;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;

/** Moves elements to another parent, or to another place under the same one. */
public final class MoveElements {

	private MoveElements() {
	}

	/** Whether {@code elements} may hang under {@code parent} in {@code containment}: right types, and no element under itself. */
	public static boolean isPossible(Collection<? extends EObject> elements, EObject parent, EReference containment) {
		return containment.isContainment() && containment.isMany() && !elements.isEmpty()
				&& parent.eClass().getEAllReferences().contains(containment)
				&& elements.stream().allMatch(element -> containment.getEReferenceType().isSuperTypeOf(element.eClass())
						&& !EcoreUtil.isAncestor(element, parent));
	}

	/**
	 * The edit that moves {@code elements}, in their order, before the child that now stands at {@code index}.
	 *
	 * @param index 0 to the number of children
	 * @throws IllegalArgumentException when {@link #isPossible} says no
	 */
	public static Edit to(Collection<? extends EObject> elements, EObject parent, EReference containment, int index) {
		if (!isPossible(elements, parent, containment)) {
			throw new IllegalArgumentException("These elements cannot be moved to " + Labels.of(parent));
		}
		List<EObject> moved = List.copyOf(elements);
		String what = moved.size() == 1 ? Labels.of(moved.get(0)) : moved.size() + " elements";
		return Edit.of("Move " + what, () -> move(moved, parent, containment, index));
	}

	@SuppressWarnings("unchecked")
	private static void move(List<EObject> moved, EObject parent, EReference containment, int index) {
		EList<EObject> siblings = (EList<EObject>) parent.eGet(containment);
		int position = index;
		for (EObject element : moved) {
			int current = siblings.indexOf(element);
			if (current < 0) {
				siblings.add(position++, element);
			} else if (current < position) {
				siblings.move(position - 1, element);
			} else {
				siblings.move(position++, element);
			}
		}
	}
}
