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

/** A live risk that is linked to nothing that the programme delivers. */
public final class RiskOffTheThreadRule extends ElementRule<Risk> {

	/** The rule. */
	public RiskOffTheThreadRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R10", "Risk off the golden thread", "Risks", Severity.WARNING, """
				A risk matters because of what it puts at stake. When it is linked to no outcome, workstream, saving, milestone or \
				capability, nobody who reads about those will ever see it.""",
				"Orange Book 2023, principle B: risk management is integral to objectives. MSP, 5th edition: align with priorities."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (LiveRisks.isLive(risk) && risk.getWorkstream() == null && risk.getOutcomes().isEmpty() && risk.getSavings().isEmpty()
				&& risk.getMilestones().isEmpty() && risk.getCapabilities().isEmpty()) {
			findings.accept(Finding.of(this, risk, Literals.RISK__OUTCOMES, "Risk " + name(risk)
					+ " is linked to no outcome, workstream, saving, milestone or capability.", "Link it to what it puts at stake."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an outcome at stake…", finding.element(), Literals.RISK__OUTCOMES),
				QuickFix.ask("Choose a workstream…", finding.element(), Literals.RISK__WORKSTREAM),
				QuickFix.ask("Choose a saving at stake…", finding.element(), Literals.RISK__SAVINGS));
	}
}
