package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskNature;
import org.goldthread.model.RiskStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskScoreOrderRuleTest {

	private final Risk fire = Risks.fire(2, 3);
	private final RuleTrial trial = RuleTrial.of(new RiskScoreOrderRule(), aPortfolio().with(fire));

	@Test
	void scoresThatFallFromInherentToTargetAreFine() {
		score(4, 4, 1, 3);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void equalAndMissingScoresAreFine() {
		fire.setTargetLikelihood(2);
		fire.setTargetImpact(3);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aTargetAboveTheResidualScoreIsFound() {
		score(4, 4, 3, 3);

		assertEquals(List.of("Risk R-001 Fire has a target score of 9, above its residual score of 6."), trial.messages());
	}

	@Test
	void aResidualScoreAboveTheInherentOneIsFound() {
		score(1, 4, 1, 3);

		assertEquals(List.of("Risk R-001 Fire has a residual score of 6, above its inherent score of 4."), trial.messages());
	}

	@Test
	void anOpportunityIsMeantToGrow() {
		fire.setNature(RiskNature.OPPORTUNITY);
		score(1, 3, 4, 4);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOpportunityThatIsMeantToShrinkIsFound() {
		fire.setNature(RiskNature.OPPORTUNITY);
		score(1, 3, 1, 3);

		assertEquals(List.of("Opportunity R-001 Fire has a target score of 3, below its residual score of 6."), trial.messages());
	}

	@Test
	void aClosedRiskIsNotFound() {
		score(4, 4, 5, 5);
		fire.setStatus(RiskStatus.CLOSED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anotherTargetMendsIt() {
		score(4, 4, 3, 3);

		trial.assertAnswerMends("Score the target likelihood…", 1);
	}

	@Test
	void anotherResidualScoreMendsIt() {
		score(1, 4, 1, 3);

		trial.assertAnswerMends("Score the residual likelihood…", 1);
	}

	private void score(int inherentLikelihood, int inherentImpact, int targetLikelihood, int targetImpact) {
		fire.setInherentLikelihood(inherentLikelihood);
		fire.setInherentImpact(inherentImpact);
		fire.setTargetLikelihood(targetLikelihood);
		fire.setTargetImpact(targetImpact);
	}
}
