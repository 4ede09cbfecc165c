package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.Amounts.costYear;
import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.CostYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CostWithoutAmountRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final RuleTrial trial = RuleTrial.of("GT-C07", aPortfolio().with(platform));

	@Test
	void aCostThatNobodyHasEstimatedIsFound() {
		assertEquals(List.of("One-off cost COST-1 Platform has no amount."), trial.messages());
	}

	@Test
	void aYearWithoutAmountDoesNotCount() {
		CostYear year = costYear("2019/20", 1, 2, 3);
		year.setLow(null);
		year.setLikely(null);
		year.setHigh(null);
		platform.getYears().add(year);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anEstimateOfOneYearIsEnough() {
		platform.getYears().add(costYear("2019/20", 1, 2, 3));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		platform.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Give the approved amount…", pounds(400_000));
	}
}
