package org.goldthread.rules.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.saving.LineStatus;
import org.goldthread.rules.saving.Posts;

/** A saving that makes posts redundant, and for which no redundancy cost is planned. */
public final class RedundancyCostRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public RedundancyCostRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-C01", "Redundancy without cost", "Costs", Severity.WARNING, """
						Redundancy is paid before a saving arrives. A plan that counts the posts but not the payment shows a saving that \
						is too high and too early, and scrutiny found just that. Pension strain comes on top and replaces nothing.""",
						"Performance Scrutiny Committee to Cabinet, 18 September 2018: redundancy cost missing from the financial "
								+ "model. Somerset County Council: redundancy cost rose from £3.7m to about £6.35m."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		BigDecimal redundant = Posts.redundant(line);
		if (LineStatus.isPlanned(line) && redundant.signum() > 0
				&& context.referrers(line, Literals.ONE_OFF_COST__SAVINGS, OneOffCost.class)
						.noneMatch(cost -> cost.getType() == OneOffCostType.REDUNDANCY)) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__POSTS_REDUNDANT,
					"Saving " + name(line) + " makes " + Posts.words(redundant, "post")
							+ " redundant, but no redundancy cost is linked to it.",
					"Estimate the cost of redundancy and link it to the saving."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		SavingsLine line = elementOf(finding);
		return List.of(new QuickFix.FillIn("Choose the redundancy cost…", line, Literals.SAVINGS_LINE__POSTS_REDUNDANT, Literals.ONE_OFF_COST,
				cost -> Edit.of("Link " + name((OneOffCost) cost) + " to " + name(line), () -> ((OneOffCost) cost).getSavings().add(line))));
	}
}
