package org.goldthread.design.scope;

import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.design.label.CardLabel;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Portfolio;

/** Finds what refers to an element: from the portfolio's index where it has one, which keeps a question for every node cheap. */
public final class Uses {

	private Uses() {
	}

	/** The elements of class {@code type} whose {@code reference} holds {@code target}. */
	public static <T> Stream<T> of(EObject target, EReference reference, Class<T> type) {
		return Elements.portfolioOf(target).map(portfolio -> of(portfolio, target, reference, type)).orElseGet(Stream::of);
	}

	/** The same elements in the order of their references, which no undo changes. */
	public static <T extends Element> Stream<T> inOrder(EObject target, EReference reference, Class<T> type) {
		return of(target, reference, type).sorted(Comparator.comparing((T element) -> CardLabel.text(element.getReference())).thenComparing(Element::getId));
	}

	private static <T> Stream<T> of(Portfolio portfolio, EObject target, EReference reference, Class<T> type) {
		return Elements.inverseReferences(portfolio).sources(target, reference, type);
	}
}
