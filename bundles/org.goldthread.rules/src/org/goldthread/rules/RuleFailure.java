package org.goldthread.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that broke down and was left out for the rest of a run.
 *
 * @param rule the rule
 * @param element the element on which it broke down
 * @param cause what it threw
 */
public record RuleFailure(Rule rule, EObject element, RuntimeException cause) {
}
