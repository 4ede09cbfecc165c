package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.derived.RiskScores;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A live risk that has no residual score, and so no place in the matrix. */
public final class RiskWithoutScoreRule extends ElementRule<Risk> {

	/** The rule. */
	public RiskWithoutScoreRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R06", "Risk without score", "Risks", Severity.WARNING, """
				Without likelihood and impact as they stand today a risk can neither be ranked nor held against the appetite, so it drops \
				out of every heat map and top ten.""",
				"Orange Book 2023, risk analysis: likelihood and impact."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (LiveRisks.isLive(risk) && risk.getStatus() != RiskStatus.DRAFT && RiskScores.residual(risk).isEmpty()) {
			String lacks = risk.getResidualLikelihood() != null ? "impact" : risk.getResidualImpact() != null ? "likelihood" : "score";
			findings.accept(Finding.of(this, risk, lacks.equals("impact") ? Literals.RISK__RESIDUAL_IMPACT : Literals.RISK__RESIDUAL_LIKELIHOOD,
					"Risk " + name(risk) + " has no residual " + lacks + ".", "Score it as it stands with today's controls."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Risk risk = elementOf(finding);
		return Stream.of(QuickFix.ask("Score the residual likelihood…", risk, Literals.RISK__RESIDUAL_LIKELIHOOD),
				QuickFix.ask("Score the residual impact…", risk, Literals.RISK__RESIDUAL_IMPACT))
				.filter(fix -> risk.eGet(fix.feature()) == null).map(QuickFix.class::cast).toList();
	}
}
