package org.goldthread.rules.benefit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class BenefitWithoutOutcomeRuleTest {

	private final Benefit calls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final RuleTrial trial = RuleTrial.of("GT-B03",
			aPortfolio().with(calls, safe, workstream("WS-01", "Front door", contribution)));

	@Test
	void aBenefitWithoutOutcomeIsFound() {
		assertEquals(List.of("Benefit B-01 Fewer calls serves no outcome."), trial.messages());
	}

	@Test
	void aBenefitOfAnOutcomeIsNotFound() {
		calls.getOutcomes().add(safe);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aBenefitOfAContributionIsNotFound() {
		contribution.setBenefit(calls);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aContributionToNothingDoesNotCount() {
		contribution.setBenefit(calls);
		contribution.setOutcome(null);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose an outcome…", safe);
	}
}
