package org.goldthread.rules.risk;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about risks, issues and assumptions. */
public final class RiskRules {

	private RiskRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new RiskWithoutEffectRule(), new RiskScoreOrderRule(), new RiskAboveAppetiteRule(), new RiskWithoutOwnerRule(),
				new RiskReviewPassedRule(), new RiskWithoutScoreRule(), new RiskClosureRule(), new TreatedRiskWithoutActionRule(),
				new RiskActionOverdueRule(), new RiskOffTheThreadRule(), new CategoryWithoutAppetiteRule(), new ContingencyWithoutTriggerRule(),
				new AssumptionNotValidatedRule(), new IssueWithoutAnswerRule());
	}
}
