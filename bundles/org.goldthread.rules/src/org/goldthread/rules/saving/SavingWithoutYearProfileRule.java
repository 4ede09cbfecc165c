package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings line that does not say what it brings in which year. */
public final class SavingWithoutYearProfileRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingWithoutYearProfileRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S03", "Saving without year profile", "Savings", Severity.ERROR, """
						The medium term financial plan needs an amount for each year. A saving without one is either left out of the \
						budget or put in at its full amount from the first day, which is how gaps open in the middle of a year.""",
						"Medium term financial planning: in-year amounts and full-year effect."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isPlanned(line) && line.getYears().stream().noneMatch(each -> each.getYear() != null && each.getLikely() != null)) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__YEARS,
					"Saving " + name(line) + " does not say what it brings in which year.",
					"Give the likely amount of each year from the start to its full effect."));
		}
	}

	/** Asks for the amount of the year in which the line starts; while it has no start date nobody knows which year that is. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		SavingsLine line = elementOf(finding);
		if (line.getStartDate() == null) {
			return List.of();
		}
		FinancialYear first = FinancialYear.of(line.getStartDate());
		return List.of(new QuickFix.FillIn("Give the likely amount of " + first + "…", line, Literals.SAVINGS_LINE__YEARS,
				Literals.SAVING_YEAR__LIKELY.getEType(),
				amount -> Edit.of("Give the amount of " + first + " of " + name(line), () -> fill(line, first, (BigDecimal) amount))));
	}

	private static void fill(SavingsLine line, FinancialYear first, BigDecimal amount) {
		SavingYear year = line.getYears().stream().filter(each -> first.equals(each.getYear())).findFirst().orElseGet(() -> added(line));
		year.setYear(first);
		year.setLikely(amount);
	}

	private static SavingYear added(SavingsLine line) {
		SavingYear year = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
		line.getYears().add(year);
		return year;
	}
}
