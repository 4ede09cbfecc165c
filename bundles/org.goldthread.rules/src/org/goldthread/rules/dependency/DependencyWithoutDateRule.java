package org.goldthread.rules.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A hand-over that does not say when it is needed, or when it is expected. */
public final class DependencyWithoutDateRule extends ElementRule<Dependency> {

	/** The rule. */
	public DependencyWithoutDateRule() {
		super(Literals.DEPENDENCY, Dependency.class, new RuleDescription("GT-D05", "Hand-over without date", "Dependencies", Severity.WARNING, """
				Whether a hand-over is in time shows only when both days are known: when the receiver needs it and when the giver expects \
				to deliver. Without them it can be late unseen.""",
				"Dependency contract: need-by date and forecast. MSP, 5th edition: plan progressive delivery."));
	}

	@Override
	protected void examine(Dependency dependency, RuleContext context, Consumer<Finding> findings) {
		if (!Handovers.isLive(dependency)) {
			return;
		}
		boolean needed = dependency.getNeedBy() != null;
		boolean expected = Handovers.forecast(dependency).isPresent();
		if (!needed || !expected) {
			String lacks = needed ? "when it is expected" : expected ? "when it is needed" : "when it is needed nor when it is expected";
			findings.accept(Finding.of(this, dependency, needed ? Literals.DEPENDENCY__FORECAST : Literals.DEPENDENCY__NEED_BY, "Dependency "
					+ name(dependency) + (needed || expected ? " does not say " : " says neither ") + lacks + ".",
					"Ask the receiver for the day of need and the giver for a forecast."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Dependency dependency = elementOf(finding);
		List<QuickFix> fixes = new ArrayList<>();
		if (dependency.getNeedBy() == null) {
			fixes.add(QuickFix.ask("Set the day of need…", dependency, Literals.DEPENDENCY__NEED_BY));
		}
		if (Handovers.forecast(dependency).isEmpty()) {
			fixes.add(QuickFix.ask("Set the forecast…", dependency, Literals.DEPENDENCY__FORECAST));
		}
		return fixes;
	}
}
