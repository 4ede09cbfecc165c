package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Role;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreedSavingUnprovenRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final Role director = role("ROLE-01", "Director");
	private final RuleTrial trial = RuleTrial.of("GT-S13", aPortfolio().with(contacts, director));

	@BeforeEach
	void agree() {
		contacts.setStatus(SavingStatus.IN_DELIVERY);
		contacts.setAgreedBy(director);
		contacts.setAgreedOn(LocalDate.of(2018, 9, 10));
		contacts.setFinanceValidated(true);
	}

	@Test
	void aSavingThatIsOnlyCalledAgreedIsFound() {
		contacts.setAgreedBy(null);
		contacts.setAgreedOn(null);
		contacts.setFinanceValidated(false);

		assertEquals(List.of("Saving SAV-001 Fewer contacts is in delivery without a budget holder who agreed it, a day of agreement, "
				+ "validation by finance."), trial.messages());
	}

	@Test
	void aSavingThatIsAgreedIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingThatNobodyCallsAgreedIsNotFound() {
		contacts.setStatus(SavingStatus.BUSINESS_CASE);
		contacts.setAgreedBy(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theBudgetHolderMendsTheFinding() {
		contacts.setAgreedBy(null);

		trial.assertAnswerMends("Choose the budget holder who agreed it…", director);
	}

	@Test
	void theDayMendsTheFinding() {
		contacts.setAgreedOn(null);

		trial.assertAnswerMends("Give the day of agreement…", LocalDate.of(2018, 9, 10));
	}

	@Test
	void theDayOfValidationMendsTheFinding() {
		contacts.setFinanceValidated(false);

		trial.assertAnswerMends("Give the day on which finance validated it…", LocalDate.of(2018, 9, 12));
	}
}
