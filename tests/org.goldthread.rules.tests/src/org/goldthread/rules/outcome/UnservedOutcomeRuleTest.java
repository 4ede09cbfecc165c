package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class UnservedOutcomeRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", contribution);
	private final RuleTrial trial = RuleTrial.of("GT-O04", aPortfolio().with(safe, frontDoor));

	@Test
	void anOutcomeThatNobodyServesIsFound() {
		frontDoor.getContributions().clear();

		assertEquals(List.of("Outcome O-01 Safe lives is served by no workstream."), trial.messages());
	}

	@Test
	void anEnablingOutcomeIsFoundToo() {
		frontDoor.getContributions().clear();
		safe.setEnabling(true);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anOutcomeThatAStoppedWorkstreamServesIsFound() {
		frontDoor.setStage(Stage.STOPPED);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anOutcomeThatAWorkstreamServesIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		frontDoor.getContributions().clear();
		safe.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		frontDoor.getContributions().clear();

		trial.assertAnswerMends("Choose a workstream…", frontDoor);
	}

	@Test
	void theAnswerInventsNoWeight() {
		frontDoor.getContributions().clear();
		trial.apply(trial.answer(frontDoor));

		assertNull(frontDoor.getContributions().get(0).getWeight());
	}
}
