package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A risk, not closed, that does not say what would follow if it occurred. */
public final class RiskWithoutEffectRule extends ElementRule<Risk> {

	/** The rule. */
	public RiskWithoutEffectRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R01", "Risk without effect", "Risks", Severity.WARNING, """
				A risk is stated as cause, event and effect. Without the effect nobody can judge its impact, so its score is a guess and \
				its response cannot be weighed against what it prevents.""",
				"Orange Book 2023, risk identification; Management of Risk: cause, event, effect."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (!risk.isPlaceholder() && isBlank(risk.getEffect()) && risk.getStatus() != RiskStatus.CLOSED) {
			findings.accept(Finding.of(this, risk, Literals.RISK__EFFECT, "Risk " + name(risk) + " does not say what its effect would be.",
					"Write what would follow for residents, services, time or money if it occurred."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(new QuickFix.FillIn("Write the effect…", finding.element(), Literals.RISK__EFFECT,
				Literals.RISK__EFFECT.getEType(), text -> SetFeature.of(finding.element(), Literals.RISK__EFFECT, text)));
	}
}
