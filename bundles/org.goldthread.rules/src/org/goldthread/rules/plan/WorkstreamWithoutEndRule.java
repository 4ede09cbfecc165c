package org.goldthread.rules.plan;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A workstream that does not say when it ends. */
public final class WorkstreamWithoutEndRule extends ElementRule<Workstream> {

	/** The rule. */
	public WorkstreamWithoutEndRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("GT-P05", "Workstream without end", "Plan", Severity.WARNING, """
				Work without an end has no timetable that can be held to account, and it keeps its staff and its money for ever. Scrutiny \
				doubted that three years are enough; only dates can answer.""",
				"MSP, 5th edition: plan progressive delivery. Oxfordshire County Council, Cabinet, 18 September 2018: timetable."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		if (Plans.isLive(workstream) && Plans.end(workstream).isEmpty()) {
			findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__END_BASELINE, "Workstream " + name(workstream) + " has no end date.",
					"Agree the day by which it is to be finished."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set the agreed end…", finding.element(), Literals.WORKSTREAM__END_BASELINE),
				QuickFix.ask("Set the expected end…", finding.element(), Literals.WORKSTREAM__END_FORECAST));
	}
}
