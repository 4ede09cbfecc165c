package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Contribution;
import org.goldthread.model.Workstream;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class ContributionWeightsRuleTest {

	private final Contribution safe = contribution(outcome("O-01", "Safe lives"), 60);
	private final Contribution green = contribution(outcome("O-02", "Green places"), 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", safe, green);
	private final RuleTrial trial = RuleTrial.of("GT-O02", aPortfolio().with(safe.getOutcome(), green.getOutcome(), frontDoor));

	@Test
	void weightsOverAHundredPerCentAreFound() {
		assertEquals(List.of("Workstream WS-01 Front door spreads 120 per cent of its effort over outcomes."), trial.messages());
	}

	@Test
	void weightsOfExactlyAHundredPerCentAreNotFound() {
		green.setWeight(40);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMissingWeightCountsAsNothing() {
		green.setWeight(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void eachWeightCanBeChanged() {
		assertEquals(List.of("Change the weight of WS-01 to O-01, 60 %…", "Change the weight of WS-01 to O-02, 60 %…"),
				trial.fixes().stream().map(QuickFix::label).toList());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Change the weight of WS-01 to O-02, 60 %…", 40);
	}
}
