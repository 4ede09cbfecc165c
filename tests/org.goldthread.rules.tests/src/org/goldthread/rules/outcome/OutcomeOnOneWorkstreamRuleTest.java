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
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class OutcomeOnOneWorkstreamRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", contribution);
	private final Workstream digital = workstream("WS-02", "Digital");
	private final RuleTrial trial = RuleTrial.of("GT-O05", aPortfolio().with(safe, frontDoor, digital));

	@Test
	void anOutcomeOfOneWorkstreamIsFound() {
		assertEquals(List.of("Outcome O-01 Safe lives rests on workstream WS-01 Front door alone."), trial.messages());
	}

	@Test
	void twoContributionsOfTheSameWorkstreamAreStillOne() {
		frontDoor.getContributions().add(contribution(safe, 20));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anOutcomeOfTwoWorkstreamsIsNotFound() {
		digital.getContributions().add(contribution(safe, 20));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOutcomeOfNoWorkstreamIsLeftToAnotherRule() {
		frontDoor.getContributions().clear();

		assertEquals(List.of(), trial.messages());
	}
}
