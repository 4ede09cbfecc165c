package org.goldthread.rules.saving;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about savings and the targets that they are measured against. */
public final class SavingRules {

	private SavingRules() {
	}

	/** All of them, in the order of their ids. */
	public static List<Rule> all() {
		return List.of(new SavingWithoutOwnerRule(), new SavingWithoutCostCentreRule(), new SavingWithoutYearProfileRule(),
				new SavingAmountOrderRule(), new SavingBeforePrerequisiteRule(), new PostsBeforeTransitionRule(),
				new SavingsOverBudgetRule(), new DoubleClaimRule(), new SavingWithoutImpactAssessmentRule(),
				new RecurrentSavingEndsRule(), new SavingWithoutPlanBRule(), new SavingWithoutWorkstreamRule(),
				new AgreedSavingUnprovenRule(), new SavingNotClassifiedRule(), new SavingsTotalRule(), new TargetBasisRule(),
				new OptimismBiasRule(), new DeliveredAmountRule(), new TargetAmountOrderRule(), new SavingOverBaselineRule());
	}
}
