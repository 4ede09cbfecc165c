package org.goldthread.rules.outcome;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about outcomes and what serves them. */
public final class OutcomeRules {

	private OutcomeRules() {
	}

	/** All of them, in the order of their ids. */
	public static List<Rule> all() {
		return List.of(new WorkstreamWithoutOutcomeRule(), new ContributionWeightsRule(), new ContributionWithoutWeightRule(),
				new UnservedOutcomeRule(), new OutcomeOnOneWorkstreamRule(), new UnprovableContributionRule(),
				new RepeatedContributionRule(), new OutcomeWithoutMeasureRule(), new OutcomeWithoutOwnerRule(),
				new IncompleteMeasureRule());
	}
}
