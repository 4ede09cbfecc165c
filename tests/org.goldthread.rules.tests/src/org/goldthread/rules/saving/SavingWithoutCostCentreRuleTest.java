package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.CostCentre;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingWithoutCostCentreRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final CostCentre centre = element(Literals.COST_CENTRE, CostCentre.class, "CC-1", "Contact staff");
	private final RuleTrial trial = RuleTrial.of("GT-S02", aPortfolio().with(contacts, centre));

	@Test
	void aSavingWithoutCostCentreIsFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts names no cost centre."), trial.messages());
	}

	@Test
	void aSavingWithACostCentreIsNotFound() {
		contacts.getCostCentres().add(centre);

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
		trial.assertAnswerMends("Choose a cost centre…", centre);
	}
}
