package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.EscalationLevel;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskScale;
import org.goldthread.model.derived.RiskScores;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A threat above the appetite for its category that nobody works on and nobody higher up carries. Reads the scale of the portfolio. */
public final class RiskAboveAppetiteRule extends ElementRule<Portfolio> {

	/** The rule. */
	public RiskAboveAppetiteRule() {
		super(Literals.PORTFOLIO, Portfolio.class, new RuleDescription("GT-R03", "Risk above appetite left alone", "Risks", Severity.ERROR, """
				A risk above appetite is more than the council has said that it will bear. Either somebody works to bring it down, or a \
				higher level knows of it and carries it; silence is neither.""",
				"Orange Book 2023, risk appetite and escalation."));
	}

	@Override
	protected void examine(Portfolio portfolio, RuleContext context, Consumer<Finding> findings) {
		RiskScale scale = portfolio.getRiskScale();
		if (scale != null) {
			portfolio.getRisks().stream().filter(LiveRisks::isLive).filter(risk -> isLeftAlone(scale, risk))
					.forEach(risk -> findings.accept(Finding.of(this, risk, Literals.RISK__ACTIONS, "Risk " + name(risk) + " has a residual score of "
							+ RiskScores.residual(risk).getAsInt() + ", above the appetite of " + RiskScores.appetite(scale, risk.getCategory()).getAsInt()
							+ ", with no action under way and no escalation.", "Agree an action that brings it down, or escalate it.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Escalate it to…", finding.element(), Literals.RISK__ESCALATION_LEVEL));
	}

	private static boolean isLeftAlone(RiskScale scale, Risk risk) {
		return risk.getEscalationLevel() == EscalationLevel.WORKSTREAM && RiskScores.isAboveAppetite(scale, risk).orElse(false)
				&& risk.getActions().stream().noneMatch(LiveRisks::isLive);
	}
}
