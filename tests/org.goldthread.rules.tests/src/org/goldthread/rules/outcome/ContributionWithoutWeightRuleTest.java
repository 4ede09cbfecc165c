package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionWithoutWeightRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", contribution);
	private final RuleTrial trial = RuleTrial.of("GT-O03", aPortfolio().with(safe, frontDoor));

	@Test
	void aContributionWithoutWeightIsFound() {
		contribution.setWeight(null);

		assertEquals(List.of("The contribution of workstream WS-01 Front door to outcome O-01 Safe lives has no weight."), trial.messages());
	}

	@ParameterizedTest
	@ValueSource(ints = { -5, 0, 101 })
	void aWeightThatIsNoShareIsFound(int weight) {
		contribution.setWeight(weight);

		assertEquals(List.of("The contribution of workstream WS-01 Front door to outcome O-01 Safe lives has a weight of " + weight
				+ " per cent."), trial.messages());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 100 })
	void aShareIsNotFound(int weight) {
		contribution.setWeight(weight);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aContributionToNothingIsNotFound() {
		contribution.setWeight(null);
		contribution.setOutcome(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void findingsOnOneWorkstreamAreToldApart() {
		contribution.setWeight(null);
		frontDoor.getContributions().add(contribution(safe, 0));

		assertEquals(2, trial.run().all().stream().map(Finding::subject).distinct().count());
	}

	@Test
	void theAnswerMendsTheFinding() {
		contribution.setWeight(null);

		trial.assertAnswerMends("Give the weight…", 50);
	}
}
