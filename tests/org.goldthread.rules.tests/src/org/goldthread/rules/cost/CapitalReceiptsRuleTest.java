package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapitalReceiptsRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-C05", aPortfolio().with(platform, contacts));

	@BeforeEach
	void payFromCapitalReceipts() {
		platform.setFundingSource(FundingSource.CAPITAL_RECEIPTS);
		contacts.setRecurrence(Recurrence.RECURRENT);
	}

	@Test
	void aCostWithoutLastingSavingIsFound() {
		assertEquals(List.of("One-off cost COST-1 Platform is to be paid from capital receipts, but no recurrent saving is linked to it."),
				trial.messages());
	}

	@Test
	void aOneOffSavingIsNotEnough() {
		contacts.setRecurrence(Recurrence.ONE_OFF);
		platform.getSavings().add(contacts);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aSavingThatIsGivenUpIsNotEnough() {
		contacts.setStatus(SavingStatus.UNDELIVERABLE);
		platform.getSavings().add(contacts);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aCostThatBringsALastingSavingIsNotFound() {
		platform.getSavings().add(contacts);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aCostPaidFromSomethingElseIsNotFound() {
		platform.setFundingSource(FundingSource.RESERVE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theSavingMendsTheFinding() {
		trial.assertAnswerMends("Choose a saving…", contacts);
	}

	@Test
	void anotherSourceMendsTheFinding() {
		trial.assertAnswerMends("Choose another funding source…", FundingSource.RESERVE);
	}
}
