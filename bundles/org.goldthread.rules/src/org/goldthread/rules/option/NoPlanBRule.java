package org.goldthread.rules.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.saving.LineStatus;

/** A portfolio that plans savings and has no Plan B among its options. */
public final class NoPlanBRule extends ElementRule<Portfolio> {

	private static final String ADVICE = "Appraise an option that backs it up, with the savings that it offers and a trigger for the switch.";

	/** The rule. */
	public NoPlanBRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-Q04", "No Plan B", "Options", Severity.WARNING, """
						Savings on which a budget rests can fail as a whole, not only line by line. Scrutiny asked for a Plan B when \
						Cabinet decided, and the papers held none: an option that backs up the preferred one, with a trigger for the \
						switch.""",
						"Performance Scrutiny Committee to Cabinet, 18 September 2018: implementation detail thin, no Plan B. MSP, "
								+ "5th edition: deal with ambiguity."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		boolean saves = portfolio.getSavingsLines().stream().anyMatch(LineStatus::isPlanned);
		if (saves && portfolio.getOptions().stream().noneMatch(NoPlanBRule::isPlanB)) {
			Optional<Option> preferred = preferred(portfolio);
			findings.accept(preferred
					.map(option -> Finding.of(this, option, Literals.OPTION__PLAN_BOF, "No option backs up option " + name(option) + ".", ADVICE))
					.orElseGet(() -> Finding.of(this, portfolio, Literals.PORTFOLIO__OPTIONS,
							"Portfolio " + name(portfolio) + " plans savings, but none of its options is a Plan B.", ADVICE)));
		}
	}

	/** Asks for the option that backs up the preferred one; while none is preferred there is nothing to back up. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		return finding.element() instanceof Option preferred
				? List.of(new QuickFix.FillIn("Choose the option that is its Plan B…", preferred, Literals.PORTFOLIO__OPTIONS, Literals.OPTION,
						planB -> SetFeature.of((Option) planB, Literals.OPTION__PLAN_BOF, preferred)))
				: List.of();
	}

	private static Optional<Option> preferred(Portfolio portfolio) {
		return portfolio.getOptions().stream().filter(option -> option.getStatus() == OptionStatus.PREFERRED).findFirst();
	}

	private static boolean isPlanB(Option option) {
		return !option.isPlaceholder() && option.getStatus() != OptionStatus.REJECTED
				&& (option.getKind() == OptionKind.PLAN_B || option.getPlanBOf() != null);
	}
}
