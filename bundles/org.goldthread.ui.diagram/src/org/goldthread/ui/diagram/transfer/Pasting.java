package org.goldthread.ui.diagram.transfer;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.element.PasteElements;

/** Finds where in a portfolio pasted elements may hang, as a canvas does not show what contains what. */
public final class Pasting {

	private Pasting() {
	}

	/**
	 * The element that may hold the pasted ones: the first selected or one around it, else where the copied ones hung, else around the
	 * element that the diagram is of, else the first in the portfolio; empty when there is none.
	 *
	 * @param homes ids of the elements that held what was copied
	 */
	public static Optional<EObject> target(Collection<? extends EObject> elements, List<? extends EObject> selected, List<String> homes,
			EObject shown, PortfolioResource resource) {
		if (elements.isEmpty()) {
			return Optional.empty();
		}
		Stream<EObject> near = Stream.of(selected.stream().flatMap(Pasting::outwards),
				homes.stream().map(resource::getEObject).filter(Objects::nonNull), outwards(shown)).flatMap(stream -> stream);
		return near.filter(parent -> PasteElements.place(elements, parent).isPresent()).findFirst().or(() -> first(elements, resource));
	}

	private static Optional<EObject> first(Collection<? extends EObject> elements, PortfolioResource resource) {
		Optional<Portfolio> portfolio = resource.portfolio();
		if (portfolio.isPresent()) {
			for (Iterator<EObject> all = portfolio.get().eAllContents(); all.hasNext();) {
				EObject parent = all.next();
				if (PasteElements.place(elements, parent).isPresent()) {
					return Optional.of(parent);
				}
			}
		}
		return Optional.empty();
	}

	private static Stream<EObject> outwards(EObject element) {
		return Stream.iterate(element, Objects::nonNull, EObject::eContainer);
	}
}
