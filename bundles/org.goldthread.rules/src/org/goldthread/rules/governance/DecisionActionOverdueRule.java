package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** An action that arises from a decision, should be done by now, and is not. */
public final class DecisionActionOverdueRule extends ElementRule<DecisionAction> {

	/** The rule. */
	public DecisionActionOverdueRule() {
		super(Literals.DECISION_ACTION, DecisionAction.class, new RuleDescription("GT-G05", "Decision action overdue", "Governance",
				Severity.WARNING, """
						Members decided it and expect it done. An action that passes its day without a word is the first thing that the \
						next meeting asks about.""",
				"Oxfordshire County Council, Cabinet, 18 September 2018, resolution (d): costed proposal by October."));
	}

	@Override
	protected void examine(DecisionAction action, RuleContext context, Consumer<Finding> findings) {
		boolean open = action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED;
		if (open && !action.isPlaceholder() && context.isPast(action.getDue())) {
			findings.accept(Finding.of(this, action, Literals.DECISION_ACTION__DUE, "Action " + name(action) + " was due on "
					+ Words.day(action.getDue()) + " and is not done.", "Do it, or report to the body that asked for it and agree another day."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set another day…", finding.element(), Literals.DECISION_ACTION__DUE),
				QuickFix.ask("Say where it stands…", finding.element(), Literals.DECISION_ACTION__STATUS));
	}
}
