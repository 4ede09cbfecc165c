package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.FundingSource;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostWithoutPurposeRuleTest {

	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final RuleTrial trial = RuleTrial.of("GT-C04", aPortfolio().with(platform, contacts, frontDoor));

	@Test
	void aCostLinkedToNothingIsFound() {
		assertEquals(List.of("One-off cost COST-1 Platform is linked to no saving and no workstream."), trial.messages());
	}

	@Test
	void aCostOfASavingIsNotFound() {
		platform.getSavings().add(contacts);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "CHANGE_CAPACITY", "CONTINGENCY" })
	void aCostThatServesTheWholeIsNotFound(OneOffCostType type) {
		platform.setType(type);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aCostPaidFromCapitalReceiptsIsLeftToAnotherRule() {
		platform.setFundingSource(FundingSource.CAPITAL_RECEIPTS);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		platform.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theSavingMendsTheFinding() {
		trial.assertAnswerMends("Choose a saving…", contacts);
	}

	@Test
	void theWorkstreamMendsTheFinding() {
		trial.assertAnswerMends("Choose a workstream…", frontDoor);
	}
}
