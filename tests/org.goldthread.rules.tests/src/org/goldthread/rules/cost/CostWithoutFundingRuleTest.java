package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CostWithoutFundingRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final RuleTrial trial = RuleTrial.of("GT-C02", aPortfolio().with(platform));

	@Test
	void aCostWithoutFundingIsFound() {
		assertEquals(List.of("One-off cost COST-1 Platform has no funding source."), trial.messages());
	}

	@Test
	void aFundedCostIsNotFound() {
		platform.setFundingSource(FundingSource.RESERVE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		platform.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose the funding source…", FundingSource.GRANT);
	}
}
