package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A saving that comes every year and yet has a last year. */
public final class RecurrentSavingEndsRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public RecurrentSavingEndsRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S10", "Recurrent saving with an end", "Savings", Severity.WARNING, """
						A recurrent saving lowers the budget for good; one that ends leaves a gap in the year after. A saving that says \
						both is counted for ever in the plan and stops in practice.""",
						"Medium term financial planning: recurrent and one-off savings are kept apart."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isCounted(line) && line.getRecurrence() == Recurrence.RECURRENT && line.getEndYear() != null) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__END_YEAR,
					"Saving " + name(line) + " is recurrent, but ends in " + line.getEndYear() + ".",
					"Say that it is one-off, or take out the end year."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		SavingsLine line = elementOf(finding);
		return List.of(QuickFix.ask("Say whether it recurs…", line, Literals.SAVINGS_LINE__RECURRENCE),
				new QuickFix.Mend("It goes on: take out the end year", SetFeature.of(line, Literals.SAVINGS_LINE__END_YEAR, null)));
	}
}
