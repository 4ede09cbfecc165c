package org.goldthread.rules.saving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A savings target with which no total can be compared. */
public final class TargetBasisRule extends ElementRule<Portfolio> {

	/** The rule. */
	public TargetBasisRule() {
		super(Literals.PORTFOLIO, Portfolio.class,
				new RuleDescription("GT-S16", "Savings target without comparable basis", "Savings", Severity.INFO, """
						A sum for one year and a sum over four years are not the same sum. While it is not known what a target stands \
						for, or the required amount and the estimates stand for different things, nobody can say whether the savings are \
						enough.""",
						"Oxfordshire County Council, Cabinet, 18 September 2018: £33m needed, on a basis that is not stated, "
								+ "beside £34m to £58m."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		for (SavingsTarget target : portfolio.getSavingsTargets()) {
			if (!target.isPlaceholder()) {
				problem(target, portfolio).ifPresent(problem -> findings.accept(Finding.of(this, target, Literals.SAVINGS_TARGET__BASIS,
						"Savings target " + name(target) + " " + problem + ".",
						"Ask those who stated it what the amount stands for, and for which years.")));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		SavingsTarget target = (SavingsTarget) finding.element();
		return target.getBasis() == AmountBasis.UNKNOWN ? List.of(QuickFix.ask("Choose the basis…", target, Literals.SAVINGS_TARGET__BASIS))
				: Stream.of(Literals.SAVINGS_TARGET__BASIS_FROM, Literals.SAVINGS_TARGET__BASIS_TO)
						.filter(feature -> target.getBasis() == AmountBasis.CUMULATIVE && target.eGet(feature) == null)
						.<QuickFix>map(feature -> QuickFix.ask("Give the year: " + Labels.of(feature).toLowerCase(Locale.UK) + "…", target,
								feature)).toList();
	}

	private static Optional<String> problem(SavingsTarget target, Portfolio portfolio) {
		if (target.getBasis() == AmountBasis.UNKNOWN) {
			return Optional.of("does not say what its amount stands for, so that it can be compared with nothing");
		}
		if (!Comparison.isPossible(target)) {
			return Optional.of("is cumulative, but does not say over which years");
		}
		Set<AmountBasis> estimates = portfolio.getSavingsTargets().stream().filter(each -> !each.isRequired() && !each.isPlaceholder())
				.map(SavingsTarget::getBasis).collect(Collectors.toSet());
		return target.isRequired() && !estimates.isEmpty() && !estimates.contains(target.getBasis())
				? Optional.of("is required on a basis that no estimate shares: " + target.getBasis().getLiteral().toLowerCase(Locale.UK))
				: Optional.empty();
	}
}
