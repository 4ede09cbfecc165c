package org.goldthread.model.edit.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.Edit;

/** Pastes copies of elements: the same content, with ids and references of their own. */
public final class PasteElements {

	private PasteElements() {
	}

	/** The first place of {@code parent} where all of {@code elements} may hang; empty when there is none. */
	public static Optional<EReference> place(Collection<? extends EObject> elements, EObject parent) {
		return parent.eClass().getEAllContainments().stream()
				.filter(containment -> containment.isMany() && !elements.isEmpty()
						&& elements.stream().allMatch(element -> containment.getEReferenceType().isSuperTypeOf(element.eClass())))
				.findFirst();
	}

	/**
	 * The edit that adds copies of {@code elements} under {@code parent}. References among the copied elements lead to the
	 * copies, those to others are kept where they lead into the same portfolio and dropped elsewhere.
	 *
	 * @throws IllegalArgumentException when {@link #place} knows none
	 */
	public static Edit into(Collection<? extends EObject> elements, EObject parent) {
		EReference containment = place(elements, parent)
				.orElseThrow(() -> new IllegalArgumentException("These elements cannot be pasted into " + Labels.of(parent)));
		List<EObject> originals = List.copyOf(elements);
		String what = originals.size() == 1 ? Labels.of(originals.get(0)) : originals.size() + " elements";
		return Edit.of("Paste " + what, () -> paste(originals, parent, containment));
	}

	private static void paste(List<EObject> originals, EObject parent, EReference containment) {
		PortfolioResource target = Elements.resourceOf(parent).orElseThrow();
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
		List<EObject> copies = new ArrayList<>(copier.copyAll(originals));
		copier.copyReferences();
		copier.forEach((original, copy) -> {
			((Identified) copy).setId(UUID.randomUUID().toString());
			dropForeignReferences(copy, target, copier.values());
		});
		for (EObject copy : copies) {
			CreateElement.add(parent, containment, copy);
			renumber(copy, target);
			copy.eAllContents().forEachRemaining(child -> renumber(child, target));
		}
	}

	private static void renumber(EObject copy, PortfolioResource target) {
		if (copy instanceof Element element && element.getReference() != null && !element.getReference().isEmpty()) {
			String next = target.referenceIndex().next(element.eClass());
			element.setReference(next.isEmpty() ? null : next);
		}
	}

	private static void dropForeignReferences(EObject copy, PortfolioResource target, Collection<EObject> copies) {
		for (EReference reference : copy.eClass().getEAllReferences()) {
			if (reference.isContainment()) {
				continue;
			}
			if (copy.eGet(reference) instanceof List<?> values) {
				values.removeIf(value -> isForeign((EObject) value, target, copies));
			} else if (copy.eGet(reference) instanceof EObject value && isForeign(value, target, copies)) {
				copy.eUnset(reference);
			}
		}
	}

	private static boolean isForeign(EObject value, PortfolioResource target, Collection<EObject> copies) {
		return value.eResource() != target && !copies.contains(value);
	}
}
