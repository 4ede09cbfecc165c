package org.goldthread.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a sound portfolio fulfils. A rule keeps no state. So that a change costs only what it touches, a rule about
 * an element reads no further than
 * <ul>
 * <li>the element, what it contains, and what holds it directly;
 * <li>what these refer to, each target's own attributes and those of what holds the target directly;
 * <li>what refers to the element ({@link RuleContext#referrers}), each source with what holds it directly;
 * <li>which elements share its reference or its name.
 * </ul>
 * A rule about the portfolio reads whatever it likes.
 */
public interface Rule {

	/** Stable id such as GT-O01, which settings and acceptances in portfolios refer to. */
	String id();

	/** Short name, such as "Workstream without outcome". */
	String title();

	/** Group that the rule is listed under, such as "Outcomes". */
	String category();

	/** Severity of its findings unless the portfolio sets another. */
	Severity severity();

	/** Why it matters, in words for a programme manager. */
	String explanation();

	/** The standard or paper that the rule comes from. */
	String source();

	/** What a portfolio may set for this rule; empty when there is nothing to set. */
	default List<RuleParameter> parameters() {
		return List.of();
	}

	/**
	 * The class whose instances, subclasses included, are checked. A rule about the portfolio itself looks at it as a whole:
	 * it may report findings on any element, and follows a change with a short delay.
	 */
	EClass target();

	/**
	 * Reports what is wrong with one element. Never changes the portfolio.
	 *
	 * @param element an instance of {@link #target()}
	 */
	void check(EObject element, RuleContext context, Consumer<Finding> findings);

	/** Mends for one of its findings, best first; empty when nothing can be mended at the press of a button. */
	default List<QuickFix> fixes(Finding finding) {
		return List.of();
	}
}
