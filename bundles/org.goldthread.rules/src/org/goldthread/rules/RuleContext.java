package org.goldthread.rules;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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

	/** The value of a parameter of a rule: what the portfolio sets, when its limits allow that, else its standard value. */
	int parameter(Rule rule, RuleParameter parameter);

	/** The elements that refer to {@code target} through {@code reference}, in no particular order. */
	<T> List<T> referrers(EObject target, EReference reference, Class<T> type);

	/** All instances of a class, subclasses included, in the order of the portfolio. Only for rules about the portfolio. */
	<T> List<T> all(EClass type, Class<T> javaType);

	/** The network of hand-overs, made at the first question. Only for rules about the portfolio. */
	default DependencyNetwork network() {
		return DependencyNetwork.of(portfolio());
	}

	/** All elements that carry a human reference: none, one, or several where references collide. */
	List<Element> elementsWithReference(String reference);
}
