package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.Amounts.pounds;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.MilestoneType;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostsBeforeTransitionRuleTest {

	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final Milestone live = milestone("MS-011", "Contact centre open");
	private final RuleTrial trial = RuleTrial.of("GT-S06", aPortfolio().with(contacts, workstream("WS-01", "Front door"), live));

	@BeforeEach
	void startThreeDaysAfterGoLive() {
		contacts.setStartDate(LocalDate.of(2019, 12, 16));
		contacts.setPostsDeleted(pounds(85));
		contacts.setPostsVacant(pounds(22));
		contacts.getDependsOn().add(live);
		live.setType(MilestoneType.GO_LIVE);
		live.setForecast(LocalDate.of(2019, 12, 13));
	}

	@Test
	void filledPostsThatGoAtOnceAreFound() {
		assertEquals(List.of("Saving SAV-001 Fewer contacts deletes 63 filled posts from 16 December 2019, less than 90 days after "
				+ "milestone MS-011 Contact centre open goes live on 13 December 2019."), trial.messages());
	}

	@Test
	void filledPostsThatGoBeforeAreFound() {
		contacts.setStartDate(LocalDate.of(2019, 12, 2));

		assertEquals(List.of("Saving SAV-001 Fewer contacts deletes 63 filled posts from 2 December 2019, before milestone "
				+ "MS-011 Contact centre open goes live on 13 December 2019."), trial.messages());
	}

	@Test
	void postsThatGoAfterTheTransitionAreNotFound() {
		contacts.setStartDate(LocalDate.of(2019, 12, 13).plusDays(90));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void vacantPostsMayGoAtAnyTime() {
		contacts.setPostsVacant(pounds(85));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMilestoneThatIsNoGoLiveIsNotFound() {
		live.setType(MilestoneType.GATE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void thePortfolioSetsTheTimeForTransition() {
		RuleSetting setting = Elements.create(Literals.RULE_SETTING, RuleSetting.class);
		setting.setRuleId("GT-S06");
		setting.getParameters().add("transition=3");
		Elements.portfolioOf(contacts).orElseThrow().getRuleSettings().add(setting);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "DELIVERED", "UNDELIVERABLE", "WRITTEN_OUT" })
	void aSavingThatIsNoLongerPlannedIsNotFound(SavingStatus status) {
		contacts.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Set a later start date…", LocalDate.of(2020, 4, 1));
	}
}
