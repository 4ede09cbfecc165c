package org.goldthread.rules.benefit;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about benefits. */
public final class BenefitRules {

	private BenefitRules() {
	}

	/** All of them, in the order of their ids. */
	public static List<Rule> all() {
		return List.of(new BenefitTestRule(), new BenefitWithoutOwnerRule(), new BenefitWithoutOutcomeRule(), new AttributionShareRule(),
				new BenefitWithoutBaselineRule());
	}
}
