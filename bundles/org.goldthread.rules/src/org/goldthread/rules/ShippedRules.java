package org.goldthread.rules;

import java.util.List;

import org.goldthread.rules.integrity.DuplicateReferenceRule;
import org.goldthread.rules.outcome.WorkstreamWithoutOutcomeRule;
import org.goldthread.rules.plan.MilestoneWithoutDateRule;
import org.goldthread.rules.risk.RiskWithoutEffectRule;
import org.goldthread.rules.saving.SavingWithoutOwnerRule;

/** The rules that come with Goldthread. */
public final class ShippedRules implements RuleProvider {

	@Override
	public List<Rule> rules() {
		return List.of(new WorkstreamWithoutOutcomeRule(), new SavingWithoutOwnerRule(), new RiskWithoutEffectRule(),
				new MilestoneWithoutDateRule(), new DuplicateReferenceRule());
	}
}
