package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.goldthread.model.Cashability;
import org.goldthread.model.Confidence;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A saving on which much of the required total rests, and that nothing would replace. */
public final class SavingWithoutPlanBRule extends ElementRule<Portfolio> {

	private static final RuleParameter SHARE = new RuleParameter("share", "Share of the required total that makes a saving critical",
			"per cent", 10, 1, 100);
	private static final RuleParameter SHARE_UNSURE = new RuleParameter("unsure", "The same for a saving of low confidence", "per cent",
			5, 1, 100);

	/** The rule. */
	public SavingWithoutPlanBRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-S11", "Critical saving without Plan B", "Savings", Severity.WARNING, """
						When a saving that carries a large part of what is required fails, the gap opens at once. A substitute that is \
						named beforehand, or a Plan B option that offers others, is what scrutiny asked for and did not find. An unsure \
						saving is critical from a smaller share on. The share measures size only, also where it is not known which years \
						the required total stands for.""",
						"Performance Scrutiny Committee to Cabinet, 18 September 2018: implementation detail thin, no Plan B. "
								+ "Green Book, switching values."), SHARE, SHARE_UNSURE);
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		BigDecimal required = portfolio.getSavingsTargets().stream().filter(target -> target.isRequired() && target.getLikely() != null)
				.map(SavingsTarget::getLikely).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
		if (required.signum() > 0) {
			Set<SavingsLine> offered = offeredByPlanB(portfolio);
			for (SavingsLine line : portfolio.getSavingsLines()) {
				boolean replaced = hasSubstitute(line) || offered.size() > (offered.contains(line) ? 1 : 0);
				if (LineStatus.isPlanned(line) && line.getCashability() == Cashability.CASHABLE && !replaced) {
					report(line, required, context, findings);
				}
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose a substitute…", finding.element(), Literals.SAVINGS_LINE__SUBSTITUTE));
	}

	private void report(SavingsLine line, BigDecimal required, RuleContext context, Consumer<Finding> findings) {
		BigDecimal amount = LineAmounts.fullYear(line);
		int share = amount.movePointRight(2).divide(required, 0, RoundingMode.FLOOR).intValue();
		if (share >= context.parameter(this, line.getConfidence() == Confidence.LOW ? SHARE_UNSURE : SHARE)) {
			findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__SUBSTITUTE,
					"Saving " + name(line) + " is to bring " + Words.money(amount) + " a year, " + share + " per cent of the "
							+ Words.money(required) + " required, and has no Plan B.",
					"Name the saving that takes its place when it fails, or an option that offers others."));
		}
	}

	private static boolean hasSubstitute(SavingsLine line) {
		return line.getSubstitute() != null && line.getSubstitute() != line && LineStatus.isCounted(line.getSubstitute());
	}

	private static Set<SavingsLine> offeredByPlanB(Portfolio portfolio) {
		return portfolio.getOptions().stream().filter(option -> option.getKind() == OptionKind.PLAN_B || option.getPlanBOf() != null)
				.filter(option -> option.getStatus() != OptionStatus.REJECTED && !option.isPlaceholder())
				.flatMap(option -> option.getSubstitutes().stream()).filter(LineStatus::isCounted).collect(Collectors.toSet());
	}
}
