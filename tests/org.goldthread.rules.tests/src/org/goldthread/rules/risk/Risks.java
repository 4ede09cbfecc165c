package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;

/** Risks for the tests of their rules. */
final class Risks {

	private Risks() {
	}

	/** A risk called R-001 Fire with a residual score; a score of 0 is left out. */
	static Risk fire(int likelihood, int impact) {
		return having(risk("R-001", "Fire"), risk -> {
			risk.setResidualLikelihood(likelihood == 0 ? null : likelihood);
			risk.setResidualImpact(impact == 0 ? null : impact);
		});
	}

	/** An action called ACT-001 Drill of a risk, not started. */
	static RiskAction drill(Risk risk) {
		RiskAction action = element(Literals.RISK_ACTION, RiskAction.class, "ACT-001", "Drill");
		risk.getActions().add(action);
		return action;
	}
}
