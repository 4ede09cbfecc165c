package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A workstream that ends before it starts. */
public final class WorkstreamDatesRule extends ElementRule<Workstream> {

	/** The rule. */
	public WorkstreamDatesRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("GT-P10", "Workstream ends before it starts", "Plan", Severity.ERROR, """
				A workstream cannot end before its first day. One of the dates is wrong, and every timeline that shows it misleads.""",
				"MSP, 5th edition: plan progressive delivery."));
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		LocalDate start = workstream.getStart();
		if (start != null && !workstream.isPlaceholder()) {
			Plans.end(workstream).filter(end -> end.isBefore(start)).ifPresent(end -> findings.accept(Finding.of(this, workstream,
					Literals.WORKSTREAM__START, "Workstream " + name(workstream) + " ends on " + Words.day(end) + ", before it starts on "
							+ Words.day(start) + ".", "Correct the date that is wrong.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Workstream workstream = elementOf(finding);
		EAttribute end = workstream.getEndActual() != null ? Literals.WORKSTREAM__END_ACTUAL
				: workstream.getEndForecast() != null ? Literals.WORKSTREAM__END_FORECAST : Literals.WORKSTREAM__END_BASELINE;
		return List.of(QuickFix.ask("Set another start…", workstream, Literals.WORKSTREAM__START),
				QuickFix.ask("Set another end…", workstream, end));
	}
}
