package org.goldthread.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a sound portfolio fulfils. A rule keeps no state: it reads the element, what the element contains and what
 * it refers to, and asks the {@link RuleContext} for everything further away, so that a run knows what a finding depends on.
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

	/** The class whose instances, subclasses included, are checked. */
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
