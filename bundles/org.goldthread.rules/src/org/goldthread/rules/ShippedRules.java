package org.goldthread.rules;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.rules.benefit.BenefitRules;
import org.goldthread.rules.capability.CapabilityRules;
import org.goldthread.rules.cost.CostRules;
import org.goldthread.rules.dependency.DependencyRules;
import org.goldthread.rules.governance.GovernanceRules;
import org.goldthread.rules.impact.ImpactRules;
import org.goldthread.rules.integrity.IntegrityRules;
import org.goldthread.rules.option.OptionRules;
import org.goldthread.rules.outcome.OutcomeRules;
import org.goldthread.rules.plan.PlanRules;
import org.goldthread.rules.principle.PrincipleRules;
import org.goldthread.rules.risk.RiskRules;
import org.goldthread.rules.saving.SavingRules;

/** The rules that come with Goldthread. */
public final class ShippedRules implements RuleProvider {

	@Override
	public List<Rule> rules() {
		return Stream.of(OutcomeRules.all(), BenefitRules.all(), SavingRules.all(), CostRules.all(), OptionRules.all(),
				DependencyRules.all(), PlanRules.all(), CapabilityRules.all(), RiskRules.all(), GovernanceRules.all(), PrincipleRules.all(),
				ImpactRules.all(), IntegrityRules.all()).flatMap(List::stream).toList();
	}
}
