package org.goldthread.ui.document;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.document.PortfolioDocument;

/** Finds elements again after a revert, which reads all objects of a portfolio anew. */
public final class Counterparts {

	private Counterparts() {
	}

	/** The object that stands for {@code old} in the document as it is now; empty where the saved file does not have it. */
	public static Optional<EObject> of(EObject old, PortfolioDocument document) {
		return Optional.ofNullable(old.eResource())
				.map(resource -> document.resource().getEObject(resource.getURIFragment(old)))
				.filter(current -> current.eClass() == old.eClass());
	}
}
