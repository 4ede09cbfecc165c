package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.Amounts.costYear;
import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CostAmountOrderRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final RuleTrial trial = RuleTrial.of("GT-C06", aPortfolio().with(platform));

	@Test
	void amountsOutOfOrderAreFound() {
		platform.getYears().add(costYear("2019/20", 300_000, 200_000, 400_000));

		assertEquals(List.of("In 2019/20 of one-off cost COST-1 Platform the low amount, £300,000, is above the likely amount, £200,000."),
				trial.messages());
	}

	@Test
	void amountsInOrderAreNotFound() {
		platform.getYears().add(costYear("2019/20", 200_000, 300_000, 400_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		platform.getYears().add(costYear("2019/20", 300_000, 200_000, 400_000));

		trial.assertAnswerMends("Correct the likely amount…", pounds(350_000));
	}
}
