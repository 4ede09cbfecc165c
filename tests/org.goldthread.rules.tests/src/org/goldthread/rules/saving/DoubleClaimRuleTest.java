package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.CostCentre;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingType;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubleClaimRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final SavingsLine letters = savingsLine("SAV-002", "Fewer letters");
	private final CostCentre centre = element(Literals.COST_CENTRE, CostCentre.class, "CC-1", "Contact staff");
	private final RuleTrial trial = RuleTrial.of("GT-S08", aPortfolio().with(contacts, letters, centre));

	@BeforeEach
	void deletePostsOfOneCostCentreTwice() {
		for (SavingsLine line : List.of(contacts, letters)) {
			line.setPostsDeleted(pounds(10));
			line.setStartDate(LocalDate.of(2019, 10, 1));
			line.getCostCentres().add(centre);
		}
	}

	@Test
	void postsThatAreClaimedTwiceAreFound() {
		assertEquals(List.of("Savings SAV-001 Fewer contacts and SAV-002 Fewer letters delete posts of cost centre CC-1 Contact staff, "
				+ "and no overlap group says whether they count the same pounds."), trial.messages());
	}

	@Test
	void onlyTheFirstFewAreNamed() {
		for (int number = 3; number <= 5; number++) {
			SavingsLine another = savingsLine("SAV-00" + number, "Fewer visits");
			another.setPostsDeleted(pounds(1));
			another.getCostCentres().add(centre);
			Elements.portfolioOf(contacts).orElseThrow().getSavingsLines().add(another);
		}

		assertTrue(trial.messages().get(0).startsWith("Savings SAV-001 Fewer contacts, SAV-002 Fewer letters, SAV-003 Fewer visits "
				+ "and 2 more delete posts of cost centre CC-1 Contact staff"));
	}

	@Test
	void contractsThatAreClaimedTwiceAreFound() {
		for (SavingsLine line : List.of(contacts, letters)) {
			line.setPostsDeleted(null);
			line.setType(SavingType.THIRD_PARTY);
		}

		assertTrue(trial.messages().get(0).contains("lower the contracts of cost centre CC-1 Contact staff"));
	}

	@Test
	void aCommonOverlapGroupIsNotFound() {
		contacts.setOverlapGroup("Contact staff");
		letters.setOverlapGroup("Contact staff");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void groupsOfTheirOwnAreNotFound() {
		contacts.setOverlapGroup("Contact staff");
		letters.setOverlapGroup("Post room");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void oneGroupOutOfTwoIsFound() {
		contacts.setOverlapGroup("Contact staff");

		assertEquals(1, trial.messages().size());
	}

	@Test
	void savingsOfDifferentKindsAreNotFound() {
		letters.setPostsDeleted(null);
		letters.setType(SavingType.THIRD_PARTY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void savingsOfDifferentYearsAreNotFound() {
		contacts.setEndYear(FinancialYear.parse("2019/20"));
		letters.setStartDate(LocalDate.of(2020, 4, 1));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSavingThatIsGivenUpIsNotFound() {
		letters.setStatus(SavingStatus.WRITTEN_OUT);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void oneGroupForAllMendsTheFinding() {
		trial.assertAnswerMends("Name one overlap group for all that have none…", "Contact staff");
	}

	@Test
	void theGroupOfTheOtherStays() {
		contacts.setOverlapGroup("Contact staff");
		trial.apply(trial.answer("Post room"));

		assertEquals(List.of("Contact staff", "Post room"), List.of(contacts.getOverlapGroup(), letters.getOverlapGroup()));
	}

	@Test
	void theGroupOfTheOnlyOneWithoutMendsTheFinding() {
		contacts.setOverlapGroup("Contact staff");

		trial.assertAnswerMends("Name the overlap group of SAV-002 Fewer letters…", "Post room");
	}
}
