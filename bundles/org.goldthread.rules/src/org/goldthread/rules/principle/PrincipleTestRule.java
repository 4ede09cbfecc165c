package org.goldthread.rules.principle;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.TestResult;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A test of a principle that failed or was waived without a reason, or whose waiver has run out. */
public final class PrincipleTestRule extends ElementRule<DeliveryPrinciple> {

	private static final String EXPIRED = " expired";

	/** The rule. */
	public PrincipleTestRule() {
		super(Literals.DELIVERY_PRINCIPLE, DeliveryPrinciple.class, new RuleDescription("GT-T02", "Failed or waived without reason",
				"Principles", Severity.WARNING, """
						A workstream may depart from a principle when somebody says why and for how long. A failure without reason, or a \
						waiver that has run out, means that the principle has quietly been given up.""",
				"MSP, 5th edition: assurance. Design principles reviewed each quarter by the joint sub-committee, 2019."));
	}

	@Override
	protected void examine(DeliveryPrinciple principle, RuleContext context, Consumer<Finding> findings) {
		if (principle.getStatus() == PrincipleStatus.RETIRED) {
			return;
		}
		for (PrincipleTest test : principle.getTests()) {
			if (test.getWorkstream() == null || test.getResult() == TestResult.PASS) {
				continue;
			}
			boolean waived = test.getResult() == TestResult.WAIVER;
			if (isBlank(test.getReason())) {
				findings.accept(Finding.about(test.getId(), this, test, Literals.PRINCIPLE_TEST__REASON, "Workstream " + name(test.getWorkstream())
						+ (waived ? " has a waiver from" : " fails") + " principle " + name(principle) + " without a reason.", "Write why."));
			}
			if (waived && context.isPast(test.getWaiverExpires())) {
				findings.accept(Finding.about(test.getId() + EXPIRED, this, test, Literals.PRINCIPLE_TEST__WAIVER_EXPIRES, "The waiver of workstream "
						+ name(test.getWorkstream()) + " from principle " + name(principle) + " expired on " + Words.day(test.getWaiverExpires()) + ".",
						"Test the workstream again, or extend the waiver."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return finding.subject().endsWith(EXPIRED)
				? List.of(QuickFix.ask("Record the new result…", finding.element(), Literals.PRINCIPLE_TEST__RESULT),
						QuickFix.ask("Extend the waiver to…", finding.element(), Literals.PRINCIPLE_TEST__WAIVER_EXPIRES))
				: List.of(QuickFix.ask("Write the reason…", finding.element(), Literals.PRINCIPLE_TEST__REASON));
	}
}
