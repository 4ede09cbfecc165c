package org.goldthread.rules.cost;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about one-off costs. */
public final class CostRules {

	private CostRules() {
	}

	/** All of them, in the order of their ids. */
	public static List<Rule> all() {
		return List.of(new RedundancyCostRule(), new CostWithoutFundingRule(), new CostOverApprovalRule(), new CostWithoutPurposeRule(),
				new CapitalReceiptsRule(), new CostAmountOrderRule(), new CostWithoutAmountRule());
	}
}
