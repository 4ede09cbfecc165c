package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.Amounts.savingYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingWithoutYearProfileRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S03", aPortfolio().with(contacts));

	@Test
	void aSavingWithoutYearsIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts does not say what it brings in which year."), trial.messages());
	}

	@Test
	void aYearWithoutLikelyAmountDoesNotCount() {
		contacts.getYears().add(having(savingYear("2019/20", 1, 2, 3), year -> year.setLikely(null)));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aSavingWithAYearIsNotFound() {
		contacts.getYears().add(savingYear("2019/20", 1, 2, 3));

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "DELIVERED", "UNDELIVERABLE", "WRITTEN_OUT" })
	void aSavingThatIsNoLongerPlannedIsNotFound(SavingStatus status) {
		contacts.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		contacts.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAmountOfTheFirstYearMendsTheFinding() {
		contacts.setStartDate(LocalDate.of(2019, 12, 16));

		trial.assertAnswerMends("Give the likely amount of 2019/20…", pounds(400_000));
	}

	@Test
	void theAnswerInventsNoRange() {
		contacts.setStartDate(LocalDate.of(2019, 12, 16));
		trial.apply(trial.answer(pounds(400_000)));

		assertNull(contacts.getYears().get(0).getLow());
	}

	@Test
	void theAnswerFillsAYearThatIsThereAlready() {
		contacts.setStartDate(LocalDate.of(2019, 12, 16));
		contacts.getYears().add(having(savingYear("2019/20", 1, 2, 3), year -> year.setLikely(null)));
		trial.apply(trial.answer(pounds(400_000)));

		assertEquals(1, contacts.getYears().size());
	}

	@Test
	void withoutAStartNobodyKnowsTheFirstYear() {
		assertEquals(List.of(), trial.fixes());
	}
}
