package org.goldthread.rules.cost;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A one-off cost that nobody has estimated. */
public final class CostWithoutAmountRule extends ElementRule<OneOffCost> {

	/** The rule. */
	public CostWithoutAmountRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C07", "Cost without amount", "Costs", Severity.WARNING, """
						A cost that is named but not estimated counts as nothing in every total. The saving that it belongs to looks \
						cheaper than it is, and the money is missing when it is due.""",
						"Performance Scrutiny Committee to Cabinet, 18 September 2018: redundancy cost missing from the financial "
								+ "model. Green Book, financial dimension."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		if (!cost.isPlaceholder() && cost.getApprovedAmount() == null && cost.getCommitted() == null && cost.getSpent() == null
				&& cost.getYears().stream().allMatch(year -> year.getLow() == null && year.getLikely() == null && year.getHigh() == null)) {
			findings.accept(Finding.of(this, cost, Literals.ONE_OFF_COST__YEARS, "One-off cost " + name(cost) + " has no amount.",
					"Estimate it for each year in which it falls due."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Give the approved amount…", finding.element(), Literals.ONE_OFF_COST__APPROVED_AMOUNT));
	}
}
