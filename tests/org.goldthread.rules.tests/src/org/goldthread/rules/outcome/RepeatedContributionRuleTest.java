package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RepeatedContributionRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final Contribution contribution = contribution(safe, 60);
	private final Workstream frontDoor = workstream("WS-01", "Front door", contribution);
	private final Contribution again = contribution(safe, 20);
	private final Benefit fewerCalls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final RuleTrial trial = RuleTrial.of("GT-O07",
			aPortfolio().with(safe, having(frontDoor, each -> each.getContributions().add(again)), fewerCalls));

	@Test
	void aSecondContributionToTheSameOutcomeIsFound() {
		assertEquals(List.of("The contribution of workstream WS-01 Front door to outcome O-01 Safe lives is entered twice."),
				trial.messages());
	}

	@Test
	void aSecondContributionThroughTheSameBenefitIsFound() {
		contribution.setBenefit(fewerCalls);
		again.setBenefit(fewerCalls);

		assertEquals(List.of("The contribution of workstream WS-01 Front door to outcome O-01 Safe lives through benefit "
				+ "B-01 Fewer calls is entered twice."), trial.messages());
	}

	@Test
	void contributionsThroughDifferentBenefitsAreNotFound() {
		again.setBenefit(fewerCalls);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void contributionsToDifferentOutcomesAreNotFound() {
		again.setOutcome(outcome("O-02", "Green places"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aRepetitionThatSaysNothingOfItsOwnIsTakenOut() {
		again.setWeight(null);

		trial.assertMends("Take out the repetition");
	}

	@Test
	void aRepetitionWithAWeightOfItsOwnIsNotTakenOut() {
		assertEquals(List.of("Choose another benefit…"), trial.fixes().stream().map(QuickFix::label).toList());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose another benefit…", fewerCalls);
	}
}
