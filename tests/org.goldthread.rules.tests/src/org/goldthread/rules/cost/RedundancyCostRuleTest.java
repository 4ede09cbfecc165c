package org.goldthread.rules.cost;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.OneOffCostType;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedundancyCostRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final OneOffCost platform = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-1", "Platform");
	private final RuleTrial trial = RuleTrial.of("GT-C01", aPortfolio().with(contacts, platform));

	@BeforeEach
	void makePostsRedundant() {
		contacts.setPostsRedundant(pounds(25));
		platform.setType(OneOffCostType.REDUNDANCY);
	}

	@Test
	void redundantPostsWithoutCostAreFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts makes 25 posts redundant, but no redundancy cost is linked to it."),
				trial.messages());
	}

	@Test
	void postsOfWhichNothingBecomesCountAsRedundant() {
		contacts.setPostsRedundant(null);
		contacts.setPostsDeleted(pounds(10));
		contacts.setPostsVacant(pounds(4));
		contacts.setPostsRedeployed(pounds(5));

		assertEquals(List.of("Saving SAV-001 Fewer contacts makes 1 post redundant, but no redundancy cost is linked to it."),
				trial.messages());
	}

	@Test
	void pensionStrainIsNoRedundancyCost() {
		platform.setType(OneOffCostType.PENSION_STRAIN);
		platform.getSavings().add(contacts);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aLinkedRedundancyCostIsEnough() {
		platform.getSavings().add(contacts);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void deletedPostsThatCostNobodyAJobAreNotFound() {
		contacts.setPostsDeleted(pounds(10));
		contacts.setPostsRedundant(pounds(0));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingThatIsGivenUpIsNotFound() {
		contacts.setStatus(SavingStatus.WRITTEN_OUT);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Choose the redundancy cost…", platform);
	}
}
