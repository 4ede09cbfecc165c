package org.goldthread.rules.cost;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.saving.LineStatus;

/** A cost paid from capital receipts that brings no lasting saving. */
public final class CapitalReceiptsRule extends ElementRule<OneOffCost> {

	/** The rule. */
	public CapitalReceiptsRule() {
		super(Literals.ONE_OFF_COST, OneOffCost.class,
				new RuleDescription("GT-C05", "Capital receipts without lasting saving", "Costs", Severity.WARNING, """
						Capital receipts may pay for the revenue cost of change only where it brings ongoing savings, and the council's \
						strategy must list the projects with theirs. A cost that is paid so without such a saving may have to be paid \
						again from revenue.""",
						"Direction on flexible use of capital receipts, Ministry of Housing, Communities and Local Government."));
	}

	@Override
	protected void examine(OneOffCost cost, RuleContext context, Consumer<Finding> findings) {
		if (!cost.isPlaceholder() && cost.getFundingSource() == FundingSource.CAPITAL_RECEIPTS
				&& cost.getSavings().stream().noneMatch(CapitalReceiptsRule::lasts)) {
			findings.accept(Finding.of(this, cost, Literals.ONE_OFF_COST__SAVINGS,
					"One-off cost " + name(cost) + " is to be paid from capital receipts, but no recurrent saving is linked to it.",
					"Link the recurrent saving that it brings, or pay for it from something else."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a saving…", finding.element(), Literals.ONE_OFF_COST__SAVINGS),
				QuickFix.ask("Choose another funding source…", finding.element(), Literals.ONE_OFF_COST__FUNDING_SOURCE));
	}

	private static boolean lasts(SavingsLine line) {
		return LineStatus.isCounted(line) && line.getRecurrence() == Recurrence.RECURRENT;
	}
}
