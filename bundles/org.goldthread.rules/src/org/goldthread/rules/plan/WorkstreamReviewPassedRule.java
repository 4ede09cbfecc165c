package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A workstream whose day of review has passed. */
public final class WorkstreamReviewPassedRule extends ElementRule<Workstream> {

	private static final RuleParameter GRACE = new RuleParameter("days", "Days after the review date", "days", 0, 0, 366);

	/** The rule. */
	public WorkstreamReviewPassedRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("GT-P04", "Workstream review overdue", "Plan", Severity.WARNING, """
				What nobody has looked at since its review date is stale: dates, rating and risks may all have changed. Dates count \
				against the day that the portfolio stands for.""",
				"MSP, 5th edition: evaluate new information. Quarterly reviews of the joint sub-committee, 2019."), GRACE);
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		LocalDate due = workstream.getNextReview();
		if (Plans.isLive(workstream) && due != null && context.isPast(due.plusDays(context.parameter(this, GRACE)))) {
			findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__NEXT_REVIEW, "Workstream " + name(workstream)
					+ " was to be reviewed by " + Words.day(due) + ".", "Review it, and set the day of the next review."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set the next review…", finding.element(), Literals.WORKSTREAM__NEXT_REVIEW));
	}
}
