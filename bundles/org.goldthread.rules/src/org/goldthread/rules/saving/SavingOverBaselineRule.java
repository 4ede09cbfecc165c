package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Cashability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A saving that takes more out of a budget than was in it. */
public final class SavingOverBaselineRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingOverBaselineRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S20", "Saving over its baseline budget", "Savings", Severity.ERROR, """
						Cash that is taken out of a budget cannot be more than the budget. A saving above its own baseline budget has \
						one of the two figures wrong.""",
						"Medium term financial planning: savings are taken out of named budgets."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isCounted(line) && line.getCashability() == Cashability.CASHABLE && line.getType() != SavingType.INCOME
				&& line.getGross() != null && line.getBaselineBudget() != null && line.getGross().compareTo(line.getBaselineBudget()) > 0) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__GROSS,
					"Saving " + name(line) + " takes " + Words.money(line.getGross()) + " a year out of a budget of "
							+ Words.money(line.getBaselineBudget()) + ".",
					"Correct the saving or the budget that it is taken from."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Correct the gross amount…", finding.element(), Literals.SAVINGS_LINE__GROSS),
				QuickFix.ask("Correct the baseline budget…", finding.element(), Literals.SAVINGS_LINE__BASELINE_BUDGET));
	}
}
