package org.goldthread.rules.saving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A saving that starts before something that must come first. */
public final class SavingBeforePrerequisiteRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public SavingBeforePrerequisiteRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S05", "Saving starts too early", "Savings", Severity.ERROR, """
						A saving cannot start before what makes it possible is there. When it is planned earlier, the budget goes down \
						while the old way of working still costs what it did.""",
						"Somerset County Council, internal audit: staff left before the new processes existed. MSP, 5th edition: "
								+ "deliver the capabilities before the outcomes are embedded."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (LineStatus.isPlanned(line)) {
			Prerequisites.latest(line, context).filter(item -> startsBefore(line, Prerequisites.day(item)))
					.ifPresent(item -> findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__START_DATE,
							"Saving " + name(line) + " " + start(line) + ", before " + Prerequisites.name(item) + ", which is expected on "
									+ Words.day(Prerequisites.day(item)) + ".",
							"Start the saving later, with amounts to match, or bring forward what it waits for.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set a later start date…", finding.element(), Literals.SAVINGS_LINE__START_DATE));
	}

	private static boolean startsBefore(SavingsLine line, LocalDate day) {
		return line.getStartDate() != null ? line.getStartDate().isBefore(day)
				: firstYear(line).filter(year -> year.lastDay().isBefore(day)).isPresent();
	}

	private static String start(SavingsLine line) {
		return line.getStartDate() != null ? "starts on " + Words.day(line.getStartDate())
				: "saves in " + firstYear(line).map(FinancialYear::toString).orElse("");
	}

	private static Optional<FinancialYear> firstYear(SavingsLine line) {
		return line.getYears().stream().filter(each -> each.getLikely() != null && each.getLikely().signum() > 0).map(SavingYear::getYear)
				.filter(Objects::nonNull).min(Comparator.naturalOrder());
	}
}
