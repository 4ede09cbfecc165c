package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CostOverApprovalRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final RuleTrial trial = RuleTrial.of("GT-C03", aPortfolio().with(platform));

	@Test
	void moreCommittedThanApprovedIsFound() {
		use(400_000, 500_000, 100_000);

		assertEquals(List.of("Of one-off cost COST-1 Platform £500,000 is committed, but only £400,000 is approved."), trial.messages());
	}

	@Test
	void moreSpentThanApprovedIsFound() {
		use(400_000, 0, 450_000);

		assertEquals(List.of("Of one-off cost COST-1 Platform £450,000 is spent, but only £400,000 is approved."), trial.messages());
	}

	@Test
	void moneySpentWithoutApprovalIsFound() {
		platform.setSpent(pounds(450_000));

		assertEquals(List.of("Of one-off cost COST-1 Platform £450,000 is spent, but nothing is approved."), trial.messages());
	}

	@Test
	void exactlyWhatIsApprovedIsNotFound() {
		use(400_000, 400_000, 400_000);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aCostOfWhichNothingIsUsedIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		use(400_000, 500_000, 100_000);

		trial.assertAnswerMends("Give the approved amount…", pounds(500_000));
	}

	private void use(long approved, long committed, long spent) {
		platform.setApprovedAmount(pounds(approved));
		platform.setCommitted(pounds(committed));
		platform.setSpent(pounds(spent));
	}
}
