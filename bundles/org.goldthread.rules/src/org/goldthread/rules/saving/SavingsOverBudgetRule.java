package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Cashability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A cost centre from which more is to be saved than it has. */
public final class SavingsOverBudgetRule extends ElementRule<CostCentre> {

	/** The rule. */
	public SavingsOverBudgetRule() {
		super(Literals.COST_CENTRE, CostCentre.class,
				new RuleDescription("GT-S07", "Savings over budget", "Savings", Severity.ERROR, """
						Cash that is taken out of a budget cannot be more than the budget. When the recurrent savings of one cost centre \
						add up to more, some of them count the same pounds or the budget is wrong; either way the plan does not hold.""",
						"Surrey County Council scrutiny: double counting of benefits across business cases."));
	}

	@Override
	protected void examine(CostCentre centre, RuleContext context, Consumer<Finding> findings) {
		List<SavingsLine> lines = context.referrers(centre, Literals.SAVINGS_LINE__COST_CENTRES, SavingsLine.class)
				.filter(SavingsOverBudgetRule::takesOutOfThisBudgetAlone).toList();
		BigDecimal total = LineAmounts.total(lines, LineAmounts::fullYear);
		if (centre.getBudget() != null && total.compareTo(centre.getBudget()) > 0) {
			findings.accept(Finding.of(this, centre, Literals.COST_CENTRE__BUDGET,
					"Savings of " + Words.money(total) + " a year are to come out of cost centre " + name(centre)
							+ ", whose budget is " + Words.money(centre.getBudget()) + ".",
					"Find the savings that count the same pounds and give them one overlap group, lower them, or correct the budget."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Correct the budget…", finding.element(), Literals.COST_CENTRE__BUDGET));
	}

	/** A line that names several cost centres is left out: nobody has said how much of it falls on which. */
	private static boolean takesOutOfThisBudgetAlone(SavingsLine line) {
		return LineStatus.isCounted(line) && line.getCashability() == Cashability.CASHABLE && line.getType() != SavingType.INCOME
				&& line.getRecurrence() != Recurrence.ONE_OFF && line.getCostCentres().size() == 1;
	}
}
