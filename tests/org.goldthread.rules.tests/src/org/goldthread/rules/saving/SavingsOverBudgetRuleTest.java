package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Cashability;
import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingsOverBudgetRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final SavingsLine letters = savingsLine("SAV-002", "Fewer letters");
	private final CostCentre centre = element(Literals.COST_CENTRE, CostCentre.class, "CC-1", "Contact staff");
	private final RuleTrial trial = RuleTrial.of("GT-S07", aPortfolio().with(contacts, letters, centre));

	@BeforeEach
	void takeTwoSavingsOutOfABudget() {
		centre.setBudget(pounds(2_000_000));
		take(contacts, 1_500_000);
		take(letters, 900_000);
	}

	@Test
	void savingsOverTheBudgetAreFound() {
		assertEquals(List.of("Savings of £2.4m a year are to come out of cost centre CC-1 Contact staff, whose budget is £2m."),
				trial.messages());
	}

	@Test
	void savingsOfExactlyTheBudgetAreNotFound() {
		centre.setBudget(pounds(2_400_000));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOverlapGroupIsCountedOnce() {
		contacts.setOverlapGroup("Contact staff");
		letters.setOverlapGroup("Contact staff");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void timeSavedIsNotTakenOutOfABudget() {
		letters.setCashability(Cashability.NON_CASHABLE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void incomeIsNotTakenOutOfABudget() {
		letters.setType(SavingType.INCOME);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingThatIsGivenUpTakesNothing() {
		letters.setStatus(SavingStatus.UNDELIVERABLE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingOfSeveralCostCentresIsLeftOut() {
		letters.getCostCentres().add(element(Literals.COST_CENTRE, CostCentre.class, "CC-2", "Post"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void withoutABudgetNothingIsFound() {
		centre.setBudget(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Correct the budget…", pounds(2_500_000));
	}

	private void take(SavingsLine line, long gross) {
		line.setGross(pounds(gross));
		line.setCashability(Cashability.CASHABLE);
		line.getCostCentres().add(centre);
	}
}
