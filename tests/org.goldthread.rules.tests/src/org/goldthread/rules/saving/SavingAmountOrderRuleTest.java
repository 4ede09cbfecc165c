package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.Amounts.savingYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class SavingAmountOrderRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S04", aPortfolio().with(contacts));

	@Test
	void aLowAmountAboveTheLikelyOneIsFound() {
		contacts.getYears().add(savingYear("2019/20", 300_000, 200_000, 400_000));

		assertEquals(List.of("In 2019/20 of saving SAV-001 Fewer contacts the low amount, £300,000, is above the likely amount, £200,000."),
				trial.messages());
	}

	@Test
	void aLikelyAmountAboveTheHighOneIsFound() {
		contacts.getYears().add(savingYear("2019/20", 100_000, 500_000, 400_000));

		assertEquals(List.of("In 2019/20 of saving SAV-001 Fewer contacts the likely amount, £500,000, is above the high amount, £400,000."),
				trial.messages());
	}

	@Test
	void withoutALikelyAmountLowAndHighAreCompared() {
		contacts.getYears().add(having(savingYear("2019/20", 500_000, 0, 400_000), year -> year.setLikely(null)));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void equalAmountsAreNotFound() {
		contacts.getYears().add(savingYear("2019/20", 200_000, 200_000, 200_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void missingAmountsAreNotFound() {
		contacts.getYears().add(having(savingYear("2019/20", 500_000, 400_000, 0), year -> {
			year.setLow(null);
			year.setHigh(null);
		}));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		contacts.getYears().add(savingYear("2019/20", 300_000, 200_000, 400_000));

		trial.assertAnswerMends("Correct the low amount…", pounds(150_000));
	}
}
