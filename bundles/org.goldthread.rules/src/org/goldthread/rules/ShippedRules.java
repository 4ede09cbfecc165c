package org.goldthread.rules;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.rules.benefit.BenefitRules;
import org.goldthread.rules.cost.CostRules;
import org.goldthread.rules.integrity.DuplicateReferenceRule;
import org.goldthread.rules.option.OptionRules;
import org.goldthread.rules.outcome.OutcomeRules;
import org.goldthread.rules.plan.MilestoneWithoutDateRule;
import org.goldthread.rules.risk.RiskWithoutEffectRule;
import org.goldthread.rules.saving.SavingRules;

/** The rules that come with Goldthread. */
public final class ShippedRules implements RuleProvider {

	@Override
	public List<Rule> rules() {
		return Stream.of(OutcomeRules.all(), BenefitRules.all(), SavingRules.all(), CostRules.all(), OptionRules.all(),
				List.<Rule>of(new RiskWithoutEffectRule()), List.<Rule>of(new MilestoneWithoutDateRule()),
				List.<Rule>of(new DuplicateReferenceRule())).flatMap(List::stream).toList();
	}
}
