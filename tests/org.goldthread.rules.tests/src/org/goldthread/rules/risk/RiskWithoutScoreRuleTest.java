package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskWithoutScoreRuleTest {

	@Test
	void aRiskWithoutScoreIsFound() {
		assertEquals(List.of("Risk R-001 Fire has no residual score."), trial(Risks.fire(0, 0)).messages());
	}

	@Test
	void aRiskWithHalfAScoreIsFound() {
		assertEquals(List.of("Risk R-001 Fire has no residual impact."), trial(Risks.fire(2, 0)).messages());
	}

	@Test
	void aRiskWithAScoreIsFine() {
		assertEquals(List.of(), trial(Risks.fire(2, 3)).messages());
	}

	@Test
	void aDraftNeedsNoScoreYet() {
		assertEquals(List.of(), trial(having(Risks.fire(0, 0), risk -> risk.setStatus(RiskStatus.DRAFT))).messages());
	}

	@Test
	void theMissingHalfMendsIt() {
		trial(Risks.fire(0, 3)).assertAnswerMends("Score the residual likelihood…", 2);
	}

	@Test
	void whatIsThereIsNotAskedFor() {
		assertEquals(List.of("Score the residual impact…"), trial(Risks.fire(2, 0)).fixes().stream().map(QuickFix::label).toList());
	}

	private static RuleTrial trial(Risk risk) {
		return RuleTrial.of(new RiskWithoutScoreRule(), aPortfolio().with(risk));
	}
}
