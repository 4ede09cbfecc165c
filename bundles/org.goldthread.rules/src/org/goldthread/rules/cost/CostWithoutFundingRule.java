package org.goldthread.rules.cost;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A one-off cost for which no source of money has been chosen. */
public final class CostWithoutFundingRule extends ElementRule<OneOffCost> {

	/** The rule. */
	public CostWithoutFundingRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C02", "Cost without funding source", "Costs", Severity.WARNING, """
						One-off costs come before savings and have to be paid from something: a reserve, capital receipts, the base \
						budget or a grant. Until that is decided, the change that they pay for cannot start.""",
						"Green Book, financial dimension: affordability and funding. Cabinet, 16 October 2018: decision making on "
								+ "cost and initial funding."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		if (!cost.isPlaceholder() && cost.getFundingSource() == FundingSource.UNDECIDED) {
			findings.accept(Finding.of(this, cost, Literals.ONE_OFF_COST__FUNDING_SOURCE,
					"One-off cost " + name(cost) + " has no funding source.", "Decide what pays for it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose the funding source…", finding.element(), Literals.ONE_OFF_COST__FUNDING_SOURCE));
	}
}
