package org.goldthread.rules.outcome;

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
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class UnprovableContributionRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", contribution);
	private final Benefit fewerCalls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final RuleTrial trial = RuleTrial.of("GT-O06", aPortfolio().with(safe, frontDoor, fewerCalls));

	@Test
	void aContributionWithoutBenefitToAnOutcomeWithoutMeasureIsFound() {
		assertEquals(List.of("The contribution of workstream WS-01 Front door to outcome O-01 Safe lives names no benefit, "
				+ "and the outcome has no measure."), trial.messages());
	}

	@Test
	void aContributionThroughABenefitIsNotFound() {
		contribution.setBenefit(fewerCalls);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aContributionToAMeasuredOutcomeIsNotFound() {
		safe.getMeasures().add(element(Literals.MEASURE, Measure.class, "M-01", "Residents who feel safe"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose a benefit…", fewerCalls);
	}
}
