package org.goldthread.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/** What a rule may ask about the rest of the portfolio; every answer comes from an index, never from a search. */
public interface RuleContext {

	/** The portfolio that is checked. */
	Portfolio portfolio();

	/** The day that the check counts as today. */
	LocalDate today();

	/** The day that the content stands for, against which its dates are judged: the portfolio's own, or today where it has none. */
	default LocalDate asAt() {
		return portfolio().getAsAt() == null ? today() : portfolio().getAsAt();
	}

	/** Whether a day lies before the one that the content stands for; false for no day at all. */
	default boolean isPast(LocalDate day) {
		return day != null && day.isBefore(asAt());
	}

	/** The working days of the portfolio. */
	WorkingCalendar calendar();

	/** The value of a parameter of a rule: what the portfolio sets, when its limits allow that, else its standard value. */
	int parameter(Rule rule, RuleParameter parameter);

	/**
	 * The elements that refer to {@code target} through {@code reference}, in no particular order. Thousands may refer to one
	 * element: a rule that looks at the first few alone costs the same however many there are.
	 */
	<T> Stream<T> referrers(EObject target, EReference reference, Class<T> type);

	/** Whether anything refers to {@code target} through {@code reference}. */
	default boolean isReferredTo(EObject target, EReference reference) {
		return referrers(target, reference, EObject.class).findFirst().isPresent();
	}

	/** The network of hand-overs. Only for rules about the portfolio. */
	DependencyNetwork network();

	/** What follows when something in the network slips. Only for rules about the portfolio. */
	ImpactAnalysis impacts();

	/** All elements that carry a human reference: none, one, or several where references collide. */
	List<Element> elementsWithReference(String reference);

	/**
	 * All elements of the same class that are called as {@code element} is, itself among them; none while it is the only one.
	 * A rule may tell one other from several, but not how many several are.
	 */
	Collection<Element> namesakes(Element element);
}
