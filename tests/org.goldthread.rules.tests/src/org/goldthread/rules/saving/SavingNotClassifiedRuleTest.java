package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Cashability;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingNotClassifiedRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-S14", aPortfolio().with(contacts));

	@Test
	void whatIsNotStatedIsNamed() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts does not state its type and cashability and recurrence."), trial.messages());
	}

	@Test
	void aClassifiedSavingIsNotFound() {
		contacts.setType(SavingType.EFFICIENCY);
		contacts.setCashability(Cashability.CASHABLE);
		contacts.setRecurrence(Recurrence.RECURRENT);

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
	void theAnswerMendsTheFinding() {
		contacts.setType(SavingType.EFFICIENCY);
		contacts.setCashability(Cashability.CASHABLE);

		trial.assertAnswerMends("Choose the recurrence…", Recurrence.RECURRENT);
	}
}
