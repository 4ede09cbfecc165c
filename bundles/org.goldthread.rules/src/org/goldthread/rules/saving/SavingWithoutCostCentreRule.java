package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings line that is taken from no budget. */
public final class SavingWithoutCostCentreRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingWithoutCostCentreRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S02", "Saving without cost centre", "Savings", Severity.ERROR, """
						A saving is real when somebody's budget goes down. Without a cost centre finance cannot take the money out, two \
						savings may be taken from the same budget unseen, and nobody can say whose service pays.""",
						"Medium term financial planning: savings are taken out of named budgets. Surrey County Council scrutiny: "
								+ "double counting."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isPlanned(line) && line.getCostCentres().isEmpty()) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__COST_CENTRES, "Saving " + name(line) + " names no cost centre.",
					"Name the budget that it is taken from."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a cost centre…", finding.element(), Literals.SAVINGS_LINE__COST_CENTRES));
	}
}
