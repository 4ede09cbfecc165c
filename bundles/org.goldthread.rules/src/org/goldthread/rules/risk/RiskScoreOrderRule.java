package org.goldthread.rules.risk;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskNature;
import org.goldthread.model.derived.RiskScores;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A risk whose scores go the wrong way from inherent through residual to target. */
public final class RiskScoreOrderRule extends ElementRule<Risk> {

	private static final String TARGET = "target";

	/** The rule. */
	public RiskScoreOrderRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R02", "Risk scores in the wrong order", "Risks", Severity.ERROR, """
				Controls make a threat smaller, so its residual score cannot be above the inherent one, nor may the target be above where it \
				stands today. For an opportunity it is the other way round. Scores that contradict each other cannot be reported.""",
				"Orange Book 2023, risk analysis: inherent, residual and target risk."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (!LiveRisks.isLive(risk)) {
			return;
		}
		if (isWrong(risk, RiskScores.residual(risk), RiskScores.target(risk))) {
			findings.accept(Finding.about(TARGET, this, risk, Literals.RISK__TARGET_LIKELIHOOD, sentence(risk, "target", RiskScores.target(risk),
					"residual", RiskScores.residual(risk)), "Score the target again, or the risk as it stands today."));
		}
		if (isWrong(risk, RiskScores.inherent(risk), RiskScores.residual(risk))) {
			findings.accept(Finding.about("residual", this, risk, Literals.RISK__RESIDUAL_LIKELIHOOD, sentence(risk, "residual",
					RiskScores.residual(risk), "inherent", RiskScores.inherent(risk)), "Score the risk again with and without its controls."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Risk risk = elementOf(finding);
		return finding.subject().equals(TARGET)
				? List.of(QuickFix.ask("Score the target likelihood…", risk, Literals.RISK__TARGET_LIKELIHOOD),
						QuickFix.ask("Score the target impact…", risk, Literals.RISK__TARGET_IMPACT))
				: List.of(QuickFix.ask("Score the residual likelihood…", risk, Literals.RISK__RESIDUAL_LIKELIHOOD),
						QuickFix.ask("Score the residual impact…", risk, Literals.RISK__RESIDUAL_IMPACT));
	}

	private static boolean isWrong(Risk risk, OptionalInt before, OptionalInt after) {
		if (before.isEmpty() || after.isEmpty()) {
			return false;
		}
		return isOpportunity(risk) ? after.getAsInt() < before.getAsInt() : after.getAsInt() > before.getAsInt();
	}

	private static boolean isOpportunity(Risk risk) {
		return risk.getNature() == RiskNature.OPPORTUNITY;
	}

	private static String sentence(Risk risk, String one, OptionalInt score, String other, OptionalInt than) {
		return (isOpportunity(risk) ? "Opportunity " : "Risk ") + name(risk) + " has a " + one + " score of " + score.getAsInt() + ", "
				+ (isOpportunity(risk) ? "below" : "above") + " its " + other + " score of " + than.getAsInt() + ".";
	}
}
