package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveredAmountRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S18", aPortfolio().with(contacts));

	@BeforeEach
	void deliver() {
		contacts.setRecurrence(Recurrence.RECURRENT);
		contacts.setGross(pounds(400_000));
		contacts.setForecast(pounds(300_000));
		contacts.setDeliveredToDate(pounds(300_000));
	}

	@Test
	void moreThanTheGrossAmountIsFound() {
		contacts.setDeliveredToDate(pounds(500_000));

		assertEquals(List.of("Saving SAV-001 Fewer contacts has delivered £500,000, more than its gross amount of £400,000 a year allows."),
				trial.messages());
	}

	@Test
	void moreThanTheForecastIsFound() {
		contacts.setDeliveredToDate(pounds(350_000));

		assertEquals(List.of("Saving SAV-001 Fewer contacts has delivered £350,000, more than its forecast of £300,000 a year allows."),
				trial.messages());
	}

	@Test
	void exactlyTheForecastIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aRecurrentSavingMayDeliverInEveryYearSinceItsStart() {
		contacts.setStartDate(LocalDate.of(2016, 4, 1));
		contacts.setDeliveredToDate(pounds(900_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aOneOffSavingDeliversOnce() {
		contacts.setRecurrence(Recurrence.ONE_OFF);
		contacts.setStartDate(LocalDate.of(2016, 4, 1));
		contacts.setDeliveredToDate(pounds(900_000));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void theAnswerMendsTheFinding() {
		contacts.setDeliveredToDate(pounds(350_000));

		trial.assertAnswerMends("Correct the forecast…", pounds(400_000));
	}
}
