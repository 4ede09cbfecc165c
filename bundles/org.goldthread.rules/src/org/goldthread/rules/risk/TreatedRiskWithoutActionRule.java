package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskResponse;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A risk that is said to be treated, with neither a control in place nor an action agreed. */
public final class TreatedRiskWithoutActionRule extends ElementRule<Risk> {

	/** The rule. */
	public TreatedRiskWithoutActionRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R08", "Risk treated without treatment", "Risks", Severity.WARNING, """
				To treat a risk means to do something about it. Without a control or an action the word is a promise, and the target \
				score will not come about.""",
				"Orange Book 2023, risk treatment: tolerate, treat, transfer, terminate."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (LiveRisks.isLive(risk) && risk.getResponse() == RiskResponse.TREAT && risk.getControls().isEmpty()
				&& risk.getActions().stream().allMatch(action -> action.getStatus() == ActionStatus.CANCELLED)) {
			findings.accept(Finding.of(this, risk, Literals.RISK__ACTIONS, "Risk " + name(risk)
					+ " is to be treated, yet it has neither a control nor an action.", "Add what is done about it, or choose another response."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose another response…", finding.element(), Literals.RISK__RESPONSE));
	}
}
