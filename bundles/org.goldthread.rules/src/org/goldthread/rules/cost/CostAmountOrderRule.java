package org.goldthread.rules.cost;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.CostYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.ThreePoints;

/** A year of a one-off cost whose low, likely and high amounts are in no order. */
public final class CostAmountOrderRule extends ElementRule<OneOffCost> {

	/** The rule. */
	public CostAmountOrderRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C06", "Cost amounts out of order", "Costs", Severity.ERROR, """
						Low, likely and high amounts say how sure an estimate is. When they are not in that order at least one of them \
						is wrong, and so is the payback that is worked out from them.""",
						"Green Book, sensitivity analysis and optimism bias: ranges around a central estimate."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		for (CostYear year : cost.getYears()) {
			new ThreePoints(year).contradiction().ifPresent(contradiction -> findings.accept(Finding.about(year.getId(), this, year,
					Literals.COST_YEAR__LIKELY, "In " + Labels.of(year) + " of one-off cost " + name(cost) + " the " + contradiction + ".",
					"Correct the amounts so that low is not above likely, and likely not above high.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return new ThreePoints(finding.element()).fixes();
	}
}
