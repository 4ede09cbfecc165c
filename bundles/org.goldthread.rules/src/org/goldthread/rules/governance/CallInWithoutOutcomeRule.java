package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A decision that was called in, whose window has ended, and that does not say what came of it. */
public final class CallInWithoutOutcomeRule extends ElementRule<Decision> {

	/** The rule. */
	public CallInWithoutOutcomeRule() {
		super(Literals.DECISION, Decision.class, new RuleDescription("GT-G08", "Call-in without outcome", "Governance", Severity.WARNING, """
				A decision that is called in may not be carried out until scrutiny has heard it. Unless the outcome is recorded, nobody \
				knows whether it stands.""",
				"Local Government Act 2000, section 9F: call-in."));
	}

	@Override
	protected void examine(Decision decision, RuleContext context, Consumer<Finding> findings) {
		if (!decision.isPlaceholder() && decision.getStatus() == DecisionStatus.CALLED_IN && isBlank(decision.getCallInOutcome())
				&& context.isPast(decision.getCallInEnds())) {
			findings.accept(Finding.of(this, decision, Literals.DECISION__CALL_IN_OUTCOME, "Decision " + name(decision)
					+ " was called in, its window ended on " + Words.day(decision.getCallInEnds()) + ", and no outcome is recorded.",
					"Record what scrutiny resolved, and whether the decision stands."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Write the outcome…", finding.element(), Literals.DECISION__CALL_IN_OUTCOME));
	}
}
