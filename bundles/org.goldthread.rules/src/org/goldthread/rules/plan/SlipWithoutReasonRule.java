package org.goldthread.rules.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A workstream of which something slips by more than a number of working days, and that gives no reason for its rating. */
public final class SlipWithoutReasonRule extends ElementRule<Workstream> {

	private static final RuleParameter DAYS = new RuleParameter("days", "Working days of slip that need a reason", "working days", 20, 1, 500);

	/** The rule. */
	public SlipWithoutReasonRule() {
		super(Literals.WORKSTREAM, Workstream.class, new RuleDescription("GT-P03", "Slip without reason", "Plan", Severity.WARNING, """
				A forecast later than the agreed date is a message to the board. Without a reason beside the rating nobody can decide \
				whether to help, to wait or to change the plan.""",
				"Delivery confidence assessment: rating with its reason. MSP, 5th edition: assurance."), DAYS);
	}

	@Override
	protected void examine(Workstream workstream, RuleContext context, Consumer<Finding> findings) {
		if (Plans.isLive(workstream) && isBlank(workstream.getRagReason())) {
			int allowed = context.parameter(this, DAYS);
			Stream.<HandoverItem>concat(workstream.getMilestones().stream(), workstream.getDeliverables().stream())
					.filter(item -> slip(item, context) > allowed).max(Comparator.comparingInt(item -> slip(item, context)))
					.ifPresent(item -> findings.accept(Finding.of(this, workstream, Literals.WORKSTREAM__RAG_REASON, "Workstream " + name(workstream)
							+ " gives no reason for its rating, although " + name(item) + " slips by " + Words.count(slip(item, context), "working day") + ".",
							"Write why it slips and what is done about it.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Write the reason…", finding.element(), Literals.WORKSTREAM__RAG_REASON));
	}

	private static int slip(HandoverItem item, RuleContext context) {
		boolean open = item.getBaseline() != null && item.getForecast() != null && item.getActual() == null;
		return open ? context.calendar().between(item.getBaseline(), item.getForecast()) : 0;
	}
}
