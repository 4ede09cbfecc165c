package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurrentSavingEndsRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S10", aPortfolio().with(contacts));

	@BeforeEach
	void endWhatRecurs() {
		contacts.setRecurrence(Recurrence.RECURRENT);
		contacts.setEndYear(FinancialYear.parse("2021/22"));
	}

	@Test
	void aRecurrentSavingWithAnEndIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts is recurrent, but ends in 2021/22."), trial.messages());
	}

	@Test
	void aOneOffSavingMayEnd() {
		contacts.setRecurrence(Recurrence.ONE_OFF);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anUnknownRecurrenceIsNoContradiction() {
		contacts.setRecurrence(Recurrence.NOT_STATED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Say whether it recurs…", Recurrence.ONE_OFF);
	}

	@Test
	void takingOutTheEndMendsTheFinding() {
		trial.assertMends("It goes on: take out the end year");
	}
}
