package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.Cashability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** Savings that add up to less than a required total, or lie outside a range. */
public final class SavingsTotalRule extends ElementRule<Portfolio> {

	/** The rule. */
	public SavingsTotalRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-S15", "Savings miss the target", "Savings", Severity.WARNING, """
						The savings lines must reach what is required, and an estimate that Cabinet agreed as a range is no longer true \
						when the lines leave it. Only like is compared with like: cash of a full year with a full year, years added up \
						with years added up, each overlap group once.""",
						"Oxfordshire County Council, Cabinet, 18 September 2018, resolution (b): the estimated range, to the "
								+ "fullest extent appropriate."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		List<SavingsLine> lines = portfolio.getSavingsLines().stream()
				.filter(line -> LineStatus.isCounted(line) && line.getCashability() == Cashability.CASHABLE).toList();
		if (!lines.isEmpty()) {
			for (SavingsTarget target : portfolio.getSavingsTargets()) {
				Comparison.total(target, lines).flatMap(total -> miss(target, total)).ifPresent(miss -> findings.accept(Finding.of(this,
						target, Literals.SAVINGS_TARGET__LIKELY, miss, "Find more savings, correct the lines, or go back to those who "
								+ "set the target.")));
			}
		}
	}

	private static Optional<String> miss(SavingsTarget target, BigDecimal total) {
		BigDecimal least = target.isRequired() || target.getLow() == null ? target.getLikely() : target.getLow();
		String lines = "The savings lines add up to " + Words.money(total) + ", ";
		if (least != null && total.compareTo(least) < 0) {
			return Optional.of(lines + "less than the " + Words.money(least) + " of savings target " + name(target) + ".");
		}
		boolean over = !target.isRequired() && target.getHigh() != null && total.compareTo(target.getHigh()) > 0;
		return over ? Optional.of(lines + "more than the " + Words.money(target.getHigh()) + " of savings target " + name(target) + ".")
				: Optional.empty();
	}
}
