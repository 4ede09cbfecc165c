package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** An action of a live risk that should be done by now and is not. */
public final class RiskActionOverdueRule extends ElementRule<RiskAction> {

	/** The rule. */
	public RiskActionOverdueRule() {
		super(Literals.RISK_ACTION, RiskAction.class, new RuleDescription("GT-R09", "Risk action overdue", "Risks", Severity.WARNING, """
				The target score rests on the actions. One that is late leaves the risk where it is, while the register promises that it \
				comes down.""",
				"Green Book, Box 27: action status. Orange Book 2023, risk treatment."));
	}

	@Override
	protected void examine(RiskAction action, RuleContext context, Consumer<Finding> findings) {
		boolean matters = LiveRisks.isLive(action) && action.eContainer() instanceof Risk risk && LiveRisks.isLive(risk);
		if (matters && context.isPast(action.getDue())) {
			findings.accept(Finding.of(this, action, Literals.RISK_ACTION__DUE, "Action " + name(action) + " was due on "
					+ Words.day(action.getDue()) + " and is not done.", "Do it, or agree another day and say what that means for the target."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set another day…", finding.element(), Literals.RISK_ACTION__DUE),
				QuickFix.ask("Say where it stands…", finding.element(), Literals.RISK_ACTION__STATUS));
	}
}
