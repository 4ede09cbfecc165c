package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A saving that has delivered more than it can have. */
public final class DeliveredAmountRule extends ElementRule<SavingsLine> {

	/** The rule. */
	public DeliveredAmountRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S18", "Delivered more than possible", "Savings", Severity.WARNING, """
						What has been delivered so far cannot be more than a full year's amount for each year since the start. If it is, \
						the amount delivered, the gross amount or the forecast is wrong, and so is the report that uses them.""",
						"Surrey County Council and Enfield, budget monitoring: delivered, forecast and target are reconciled."));
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		if (line.getDeliveredToDate() != null && !line.isPlaceholder()) {
			BigDecimal years = BigDecimal.valueOf(years(line, context.asAt()));
			Stream.of(Literals.SAVINGS_LINE__GROSS, Literals.SAVINGS_LINE__FORECAST)
					.filter(amount -> isExceeded((BigDecimal) line.eGet(amount), years, line.getDeliveredToDate())).findFirst()
					.ifPresent(amount -> findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__DELIVERED_TO_DATE,
							"Saving " + name(line) + " has delivered " + Words.money(line.getDeliveredToDate()) + ", more than its "
									+ (amount == Literals.SAVINGS_LINE__GROSS ? "gross amount" : "forecast") + " of "
									+ Words.money((BigDecimal) line.eGet(amount)) + " a year allows.",
							"Check the amount delivered against the ledger, then the gross amount and the forecast.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Correct the amount delivered…", finding.element(), Literals.SAVINGS_LINE__DELIVERED_TO_DATE),
				QuickFix.ask("Correct the gross amount…", finding.element(), Literals.SAVINGS_LINE__GROSS),
				QuickFix.ask("Correct the forecast…", finding.element(), Literals.SAVINGS_LINE__FORECAST));
	}

	private static boolean isExceeded(BigDecimal aYear, BigDecimal years, BigDecimal delivered) {
		return aYear != null && delivered.compareTo(aYear.multiply(years)) > 0;
	}

	/** Financial years from the start to the day, both counted; one for a saving that comes once or has not started. */
	private static int years(SavingsLine line, LocalDate day) {
		return line.getRecurrence() == Recurrence.ONE_OFF || line.getStartDate() == null ? 1
				: Math.max(1, FinancialYear.of(day).startYear() - FinancialYear.of(line.getStartDate()).startYear() + 1);
	}
}
