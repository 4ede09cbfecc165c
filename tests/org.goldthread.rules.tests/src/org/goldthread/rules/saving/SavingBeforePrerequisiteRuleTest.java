package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.savingYear;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavingBeforePrerequisiteRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final Milestone live = milestone("MS-011", "Contact centre open");
	private final RuleTrial trial = RuleTrial.of("GT-S05", aPortfolio().with(contacts, workstream("WS-01", "Front door"), live));

	@Test
	void aSavingBeforeWhatItDependsOnIsFound() {
		startAndLive();

		assertEquals(List.of("Saving SAV-001 Fewer contacts starts on 6 January 2020, before milestone MS-011 Contact centre open, "
				+ "which is expected on 30 September 2020."), trial.messages());
	}

	@Test
	void theForecastCountsRatherThanTheBaseline() {
		startAndLive();
		live.setBaseline(LocalDate.of(2019, 12, 13));

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aSavingOnTheDayIsNotFound() {
		startAndLive();
		contacts.setStartDate(LocalDate.of(2020, 9, 30));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aGoLiveThatNamesTheSavingCountsToo() {
		startAndLive();
		contacts.getDependsOn().clear();
		live.setType(MilestoneType.GO_LIVE);
		live.getSavings().add(contacts);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aMilestoneThatProvesTheSavingLaterDoesNotCount() {
		startAndLive();
		contacts.getDependsOn().clear();
		live.setType(MilestoneType.BENEFIT);
		live.getSavings().add(contacts);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aProfileThatEndsItsFirstYearBeforeIsFound() {
		startAndLive();
		contacts.setStartDate(null);
		contacts.getYears().add(savingYear("2019/20", 1, 2, 3));

		assertEquals("Saving SAV-001 Fewer contacts saves in 2019/20, before milestone MS-011 Contact centre open, "
				+ "which is expected on 30 September 2020.", trial.messages().get(0));
	}

	@Test
	void aProfileOfTheSameYearIsNotFound() {
		startAndLive();
		contacts.setStartDate(null);
		contacts.getYears().add(savingYear("2020/21", 1, 2, 3));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMilestoneWithoutDateIsNotFound() {
		startAndLive();
		live.setForecast(null);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "DELIVERED", "UNDELIVERABLE", "WRITTEN_OUT" })
	void aSavingThatIsNoLongerPlannedIsNotFound(SavingStatus status) {
		startAndLive();
		contacts.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		startAndLive();

		trial.assertAnswerMends("Set a later start date…", LocalDate.of(2020, 10, 1));
	}

	private void startAndLive() {
		contacts.setStartDate(LocalDate.of(2020, 1, 6));
		contacts.getDependsOn().add(live);
		live.setForecast(LocalDate.of(2020, 9, 30));
	}
}
