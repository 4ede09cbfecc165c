package org.goldthread.rules.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A portfolio that stands for a day long past, so that nothing since then counts as late. */
public final class OldAsAtDateRule extends ElementRule<Portfolio> {

	private static final RuleParameter DAYS = new RuleParameter("days", "Days since the portfolio's date", "days", 31, 1, 3660);

	/** The rule. */
	public OldAsAtDateRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-I08", "Date of the portfolio long past", "Integrity", Severity.INFO, """
				Reviews, actions and answers count as late against the day that the portfolio stands for. When that day is long past, what \
				has become late since is not found. Of a portfolio kept for the record that is as it should be.""",
				"Registers state the day that they stand for."), DAYS);
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		LocalDate day = portfolio.getAsAt();
		if (day != null && !portfolio.isIllustrative() && day.plusDays(context.parameter(this, DAYS)).isBefore(context.today())) {
			findings.accept(Finding.of(this, portfolio, Literals.PORTFOLIO__AS_AT, "Portfolio " + name(portfolio) + " stands for "
					+ Words.day(day) + "; what has become late since is not found.", "Set the day for which the content stands now, or accept this of a portfolio kept for the record."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set the day that it stands for…", finding.element(), Literals.PORTFOLIO__AS_AT));
	}
}
