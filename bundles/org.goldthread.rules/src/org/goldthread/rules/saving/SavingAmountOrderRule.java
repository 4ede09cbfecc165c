package org.goldthread.rules.saving;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.ThreePoints;

/** A year of a savings line whose low, likely and high amounts are in no order. */
public final class SavingAmountOrderRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingAmountOrderRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S04", "Saving amounts out of order", "Savings", Severity.ERROR, """
						Low, likely and high amounts say how sure an estimate is. When they are not in that order at least one of them \
						is wrong, and every total, range and simulation that uses them is wrong as well.""",
						"Green Book, sensitivity analysis and optimism bias: ranges around a central estimate."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		for (SavingYear year : line.getYears()) {
			new ThreePoints(year).contradiction().ifPresent(contradiction -> findings.accept(Finding.about(year.getId(), this, year,
					Literals.SAVING_YEAR__LIKELY, "In " + Labels.of(year) + " of saving " + name(line) + " the " + contradiction + ".",
					"Correct the amounts so that low is not above likely, and likely not above high.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return new ThreePoints(finding.element()).fixes();
	}
}
