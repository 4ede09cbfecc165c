package org.goldthread.model.edit.element;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;
import org.goldthread.model.edit.Edit;

/** Makes a new element inside another, with an id, the next free reference and a name to write over. */
public final class CreateElement {

	private CreateElement() {
	}

	/**
	 * The edit that creates an element at the end of a containment reference.
	 *
	 * @param created hears of the new element once it hangs in its parent, inside the same step of undo
	 */
	public static Edit in(EObject parent, EReference containment, EClass type, Consumer<Identified> created) {
		return Edit.of("New " + Concept.of(type).labelInSentence(), () -> created.accept(create(parent, containment, type)));
	}

	/**
	 * Creates and adds at once; for use inside an edit.
	 *
	 * @return the new element, with its reference and a name such as "New workstream"
	 */
	public static Identified create(EObject parent, EReference containment, EClass type) {
		Identified created = Elements.create(type);
		if (created instanceof Element element) {
			Elements.resourceOf(parent).map(resource -> resource.referenceIndex().next(type)).filter(text -> !text.isEmpty())
					.ifPresent(element::setReference);
			element.setName("New " + Concept.of(type).labelInSentence());
		}
		add(parent, containment, created);
		return created;
	}

	@SuppressWarnings("unchecked")
	static void add(EObject parent, EReference containment, EObject child) {
		if (containment.isMany()) {
			((EList<EObject>) parent.eGet(containment)).add(child);
		} else {
			parent.eSet(containment, child);
		}
	}
}
