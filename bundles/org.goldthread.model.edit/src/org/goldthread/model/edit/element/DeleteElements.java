package org.goldthread.model.edit.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Concept;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.InverseReferences;
import org.goldthread.model.Labels;
import org.goldthread.model.ModelObject;
import org.goldthread.model.Siblings;
import org.goldthread.model.Use;
import org.goldthread.model.edit.Edit;

/**
 * Deletes elements with all that they contain. Nothing keeps referring to them, and entries that mean nothing without
 * them, such as a contribution to a deleted outcome, go too. Costs what it touches.
 */
public final class DeleteElements {

	private static final Set<EReference> MEANINGLESS_WITHOUT_TARGET = Set.of(Literals.CONTRIBUTION__OUTCOME,
			Literals.PRINCIPLE_TEST__WORKSTREAM, Literals.ACCEPTED_FINDING__ELEMENT, Literals.SOURCE_ANCHOR__DOCUMENT);

	private DeleteElements() {
	}

	/** The edit that deletes {@code elements}; those that hang in no portfolio are left alone. */
	public static Edit of(Collection<? extends EObject> elements) {
		List<EObject> doomed = List.copyOf(elements);
		return Edit.of(label(doomed), () -> doomed.forEach(DeleteElements::delete));
	}

	/** Deletes at once; for use inside an edit. */
	public static void delete(EObject element) {
		Elements.resourceOf(element).ifPresent(resource -> delete(element, resource.inverseReferences()));
	}

	private static void delete(EObject element, InverseReferences inverse) {
		Set<EObject> dependents = new LinkedHashSet<>();
		for (EObject gone : withContents(element)) {
			for (Use use : inverse.usesOf(gone)) {
				if (MEANINGLESS_WITHOUT_TARGET.contains(use.reference())) {
					dependents.add(use.source());
				}
				EcoreUtil.remove(use.source(), use.reference(), gone);
			}
		}
		removeFromParent(element);
		dependents.forEach(DeleteElements::delete);
	}

	private static void removeFromParent(EObject element) {
		if (element instanceof ModelObject child && child.eContainer() != null && child.eContainmentFeature().isMany()) {
			EList<?> siblings = (EList<?>) child.eContainer().eGet(child.eContainmentFeature());
			siblings.remove(Siblings.indexOf(siblings, child));
		} else {
			EcoreUtil.remove(element);
		}
	}

	private static List<EObject> withContents(EObject element) {
		List<EObject> all = new ArrayList<>();
		all.add(element);
		element.eAllContents().forEachRemaining(all::add);
		return all;
	}

	private static String label(List<EObject> elements) {
		return switch (elements.size()) {
			case 0 -> "Delete nothing";
			case 1 -> "Delete " + Concept.of(elements.get(0).eClass()).labelInSentence() + " " + Labels.of(elements.get(0));
			default -> "Delete " + elements.size() + " elements";
		};
	}
}
