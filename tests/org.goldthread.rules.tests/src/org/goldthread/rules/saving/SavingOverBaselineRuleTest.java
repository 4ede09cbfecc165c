package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Cashability;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingOverBaselineRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S20", aPortfolio().with(contacts));

	@BeforeEach
	void saveMoreThanThereIs() {
		contacts.setCashability(Cashability.CASHABLE);
		contacts.setGross(pounds(3_000_000));
		contacts.setBaselineBudget(pounds(2_000_000));
	}

	@Test
	void aSavingAboveItsBudgetIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts takes £3m a year out of a budget of £2m."), trial.messages());
	}

	@Test
	void aSavingOfTheWholeBudgetIsNotFound() {
		contacts.setGross(pounds(2_000_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void incomeMayBeAboveABudget() {
		contacts.setType(SavingType.INCOME);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void timeSavedMayBeAboveABudget() {
		contacts.setCashability(Cashability.NON_CASHABLE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Correct the baseline budget…", pounds(4_000_000));
	}
}
