package org.goldthread.ui.explorer.problems;

import java.util.List;

import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;

/**
 * The findings of one rule.
 *
 * @param rule the rule
 * @param findings its findings, never empty, in the order of the portfolio
 */
record ProblemGroup(Rule rule, List<Finding> findings) {

	@Override
	public boolean equals(Object other) {
		return other instanceof ProblemGroup group && group.rule.id().equals(rule.id());
	}

	@Override
	public int hashCode() {
		return rule.id().hashCode();
	}
}
