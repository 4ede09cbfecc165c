package org.goldthread.rules.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.goldthread.rules.Words;

/** A hand-over that its giver expects later than its receiver needs it. */
public final class LateHandoverRule extends ElementRule<Dependency> {

	/** The rule. */
	public LateHandoverRule() {
		super(Literals.DEPENDENCY, Dependency.class, new RuleDescription("GT-D01", "Hand-over later than needed", "Dependencies",
				Severity.ERROR, """
						The receiver has planned for a day on which the giver does not expect to deliver. One of the two plans is wrong, and \
						unless both sides speak the receiver finds out when it is too late.""",
				"MSP, 5th edition: dependencies between projects. Somerset: staff left before the new processes existed."));
	}

	@Override
	protected void examine(Dependency dependency, RuleContext context, Consumer<Finding> findings) {
		if (Handovers.isLive(dependency) && dependency.getNeedBy() != null) {
			Handovers.forecast(dependency).filter(forecast -> forecast.isAfter(dependency.getNeedBy()))
					.ifPresent(forecast -> findings.accept(Finding.of(this, dependency, Literals.DEPENDENCY__NEED_BY, sentence(dependency, forecast),
							"Agree an earlier hand-over or a later need, and say what slips.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set an earlier hand-over…", finding.element(), Literals.DEPENDENCY__FORECAST),
				QuickFix.ask("Set a later need…", finding.element(), Literals.DEPENDENCY__NEED_BY));
	}

	private static String sentence(Dependency dependency, LocalDate forecast) {
		return "Dependency " + name(dependency) + " is expected on " + Words.day(forecast) + ", "
				+ Words.count(ChronoUnit.DAYS.between(dependency.getNeedBy(), forecast), "day") + " after it is needed on "
				+ Words.day(dependency.getNeedBy()) + ".";
	}
}
