package org.goldthread.design;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Identified;

/**
 * What the tools of every diagram in goldthread.odesign call. Goldthread gives a new element its id and reference by
 * itself; Sirius does not, and gets them here.
 */
public final class ElementServices {

	/** The id that it has, or a new one. */
	public String ownId(Identified element) {
		return element.getId() == null ? UUID.randomUUID().toString() : element.getId();
	}

	/** The reference that it has, or the next free one of its concept. */
	public String ownReference(Element element) {
		String reference = element.getReference();
		return reference != null && !reference.isBlank() ? reference
				: Elements.resourceOf(element).map(resource -> resource.referenceIndex().next(element.eClass()))
						.orElseGet(() -> nextReference(element));
	}

	private static String nextReference(Element element) {
		Concept concept = Concept.of(element.eClass());
		if (concept.prefix().isEmpty()) {
			return "";
		}
		int highest = 0;
		for (Iterator<EObject> contents = EcoreUtil.getRootContainer(element).eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element other) {
				highest = Math.max(highest, number(concept, other).orElse(0));
			}
		}
		return concept.reference(highest + 1);
	}

	private static Optional<Integer> number(Concept concept, Element element) {
		String start = concept.prefix() + "-";
		String reference = element.getReference();
		return reference != null && reference.startsWith(start) && reference.substring(start.length()).matches("\\d{1,8}")
				? Optional.of(Integer.valueOf(reference.substring(start.length())))
				: Optional.empty();
	}
}
