package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Outcome;
import org.goldthread.model.Role;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class OutcomeWithoutOwnerRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Role director = role("ROLE-01", "Director");
	private final RuleTrial trial = RuleTrial.of("GT-O09", aPortfolio().with(safe, director));

	@Test
	void anOutcomeWithoutOwnerIsFound() {
		assertEquals(List.of("Outcome O-01 Safe lives has no owner."), trial.messages());
	}

	@Test
	void anOutcomeOfACabinetPortfolioIsNotFound() {
		safe.setCabinetPortfolio("Public health");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		safe.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theOwnerMendsTheFinding() {
		trial.assertAnswerMends("Choose an owner…", director);
	}

	@Test
	void theCabinetPortfolioMendsTheFinding() {
		trial.assertAnswerMends("Name the cabinet portfolio…", "Public health");
	}
}
