package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class WorkstreamWithoutOutcomeRuleTest {

	private final Outcome safe = outcome("O-01", "Safe, healthy lives");
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final RuleTrial trial = RuleTrial.of("GT-O01", aPortfolio().with(safe, frontDoor));

	@Test
	void aWorkstreamWithoutContributionIsFound() {
		assertEquals(List.of("Workstream WS-01 Front door contributes to no outcome."), trial.messages());
	}

	@Test
	void aContributionToNothingDoesNotCount() {
		frontDoor.getContributions().add(Elements.create(Literals.CONTRIBUTION, Contribution.class));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aWorkstreamThatServesAnOutcomeIsNotFound() {
		frontDoor.getContributions().add(contribution(safe, 60));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		having(frontDoor, workstream -> workstream.setPlaceholder(true));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theFixAsksForAnOutcome() {
		assertSame(Literals.OUTCOME, ((QuickFix.FillIn) trial.fixes().get(0)).answerType());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.apply(trial.answer(safe));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerInventsNoWeight() {
		trial.apply(trial.answer(safe));

		assertNull(frontDoor.getContributions().get(0).getWeight());
	}

	@Test
	void theAnswerFillsAContributionThatIsThereAlready() {
		frontDoor.getContributions().add(Elements.create(Literals.CONTRIBUTION, Contribution.class));
		trial.apply(trial.answer(safe));

		assertEquals(1, frontDoor.getContributions().size());
	}

	@Test
	void theFixCanBeUndone() {
		trial.assertUndoRestores(trial.answer(safe));
	}
}
