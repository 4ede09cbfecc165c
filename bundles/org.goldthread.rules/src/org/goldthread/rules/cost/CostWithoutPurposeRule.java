package org.goldthread.rules.cost;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A one-off cost that no saving and no workstream explains. */
public final class CostWithoutPurposeRule extends ElementRule<OneOffCost> {

	private static final Set<OneOffCostType> SERVING_ALL = Set.of(OneOffCostType.CHANGE_CAPACITY, OneOffCostType.CONTINGENCY);

	/** The rule. */
	public CostWithoutPurposeRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C04", "Cost linked to nothing", "Costs", Severity.WARNING, """
						A one-off cost is worth its money for what it makes possible. When it is linked to no saving and no workstream, \
						its payback cannot be worked out, and it stays in the plan when what it was for is dropped. Change capacity and \
						contingency serve the whole and need no link.""",
						"Green Book, economic dimension: costs are set against the benefits that they bring about."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		if (!cost.isPlaceholder() && !SERVING_ALL.contains(cost.getType()) && cost.getFundingSource() != FundingSource.CAPITAL_RECEIPTS
				&& cost.getSavings().isEmpty() && cost.getWorkstream() == null) {
			findings.accept(Finding.of(this, cost, Literals.ONE_OFF_COST__SAVINGS,
					"One-off cost " + name(cost) + " is linked to no saving and no workstream.", "Link it to what it makes possible."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a saving…", finding.element(), Literals.ONE_OFF_COST__SAVINGS),
				QuickFix.ask("Choose a workstream…", finding.element(), Literals.ONE_OFF_COST__WORKSTREAM));
	}
}
