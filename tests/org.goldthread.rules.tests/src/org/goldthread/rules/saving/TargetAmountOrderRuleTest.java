package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class TargetAmountOrderRuleTest {

	private final SavingsTarget range = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST-2", "Range");
	private final RuleTrial trial = RuleTrial.of("GT-S19", aPortfolio().with(range));

	@Test
	void aRangeFromHighToLowIsFound() {
		range.setLow(pounds(58_000_000));
		range.setHigh(pounds(34_000_000));

		assertEquals(List.of("In savings target ST-2 Range the low amount, £58m, is above the high amount, £34m."), trial.messages());
	}

	@Test
	void aRangeFromLowToHighIsNotFound() {
		range.setLow(pounds(34_000_000));
		range.setHigh(pounds(58_000_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		range.setLow(pounds(58_000_000));
		range.setHigh(pounds(34_000_000));

		trial.assertAnswerMends("Correct the high amount…", pounds(60_000_000));
	}
}
