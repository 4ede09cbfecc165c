package org.goldthread.rules.dependency;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.goldthread.analysis.impact.DelayedSaving;
import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A late hand-over that pushes savings back, with the weeks and the pounds. */
public final class CostlyDelayRule extends ElementRule<Portfolio> {

	private static final int DAYS_IN_WEEK = 5;

	/** The rule. */
	public CostlyDelayRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-D08", "Late hand-over delays savings", "Dependencies",
				Severity.WARNING, """
						A late hand-over costs money as soon as a saving waits for it. The pounds are those of the saving's first year that \
						come later; they are missing from the medium term financial plan.""",
				"Green Book: cost of delay. Somerset: savings fell behind because processes were not ready."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		List<LateHandover> late = context.network().lateHandovers();
		if (late.isEmpty()) {
			return;
		}
		for (LateHandover handover : late) {
			Impact impact = context.impacts().of(handover);
			if (!impact.savings().isEmpty()) {
				findings.accept(Finding.of(this, handover.dependency(), Literals.DEPENDENCY__FORECAST, sentence(handover, impact),
						"Bring the hand-over forward, or move the savings in the medium term financial plan."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set an earlier hand-over…", finding.element(), Literals.DEPENDENCY__FORECAST));
	}

	private static String sentence(LateHandover handover, Impact impact) {
		int days = impact.savings().stream().mapToInt(DelayedSaving::days).max().orElse(0);
		String pounds = impact.poundsDelayed().signum() == 0 ? "" : ", " + Words.money(impact.poundsDelayed()) + " of their first years";
		String names = impact.savings().stream().limit(3).map(saving -> name(saving.line())).collect(Collectors.joining(", "));
		return "Dependency " + name(handover.dependency()) + " is late and delays " + Words.count(impact.savings().size(), "saving") + " by up to "
				+ weeks(days) + pounds + ": " + names + (impact.savings().size() > 3 ? " and more" : "") + ".";
	}

	private static String weeks(int days) {
		return days < DAYS_IN_WEEK ? Words.count(days, "working day") : Words.count(Math.ceilDiv(days, DAYS_IN_WEEK), "week");
	}
}
