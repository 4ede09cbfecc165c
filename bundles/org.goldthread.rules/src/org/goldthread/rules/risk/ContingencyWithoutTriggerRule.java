package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A contingency that does not say what sets it off. */
public final class ContingencyWithoutTriggerRule extends ElementRule<Risk> {

	/** The rule. */
	public ContingencyWithoutTriggerRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R12", "Contingency without trigger", "Risks", Severity.INFO, """
				A contingency helps only when somebody knows the moment to start it. Without a trigger that moment is argued about while \
				time runs out.""",
				"M_o_R: early-warning indicators and contingency."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (LiveRisks.isLive(risk) && !isBlank(risk.getContingency()) && isBlank(risk.getContingencyTrigger())) {
			findings.accept(Finding.of(this, risk, Literals.RISK__CONTINGENCY_TRIGGER, "Risk " + name(risk)
					+ " has a contingency but nothing that sets it off.", "Write what must happen for the contingency to start."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Write the trigger…", finding.element(), Literals.RISK__CONTINGENCY_TRIGGER));
	}
}
