package org.goldthread.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that a rule found.
 *
 * @param rule the rule
 * @param severity the rule's own severity, or the one that the portfolio sets
 * @param element what is at fault
 * @param feature the feature at fault; empty when it is the element as a whole
 * @param message what is wrong, one sentence that names the element
 * @param advice what to do next, one sentence
 * @param subject what distinguishes this finding from others of the rule on the same element; empty when there is but one
 */
public record Finding(Rule rule, Severity severity, EObject element, Optional<EStructuralFeature> feature, String message,
		String advice, String subject) {

	/** The only finding of a rule on an element, with the rule's own severity. */
	public static Finding of(Rule rule, EObject element, EStructuralFeature feature, String message, String advice) {
		return new Finding(rule, rule.severity(), element, Optional.of(feature), message, advice, "");
	}

	/** One of several findings of a rule on an element, told apart by {@code subject}, with the rule's own severity. */
	public static Finding about(String subject, Rule rule, EObject element, EStructuralFeature feature, String message, String advice) {
		return new Finding(rule, rule.severity(), element, Optional.of(feature), message, advice, subject);
	}

	/** Mends, best first. */
	public List<QuickFix> fixes() {
		return rule.fixes(this);
	}

	Finding withSeverity(Severity other) {
		return other == severity ? this : new Finding(rule, other, element, feature, message, advice, subject);
	}
}
