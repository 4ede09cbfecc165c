package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class SlipWithoutReasonRuleTest {

	private final Milestone live = having(milestone("MS-001", "Live"), milestone -> {
		milestone.setBaseline(LocalDate.of(2019, 7, 31));
		milestone.setForecast(LocalDate.of(2019, 9, 30));
	});
	private final Workstream platform = workstream("WS-01", "Platform");
	private final RuleTrial trial = RuleTrial.of(new SlipWithoutReasonRule(), aPortfolio().with(platform, live));

	@Test
	void aLongSlipWithoutReasonIsFound() {
		assertEquals(List.of("Workstream WS-01 Platform gives no reason for its rating, although MS-001 Live slips by 42 working days."),
				trial.messages());
	}

	@Test
	void fourWeeksNeedNoReasonWhereABankHolidayCountsForNothing() {
		live.setForecast(LocalDate.of(2019, 8, 29));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void onlyTheLongestSlipIsTold() {
		platform.getMilestones().add(having(milestone("MS-002", "Closed"), milestone -> {
			milestone.setBaseline(LocalDate.of(2019, 7, 31));
			milestone.setForecast(LocalDate.of(2019, 12, 31));
		}));

		assertEquals(List.of("Workstream WS-01 Platform gives no reason for its rating, although MS-002 Closed slips by 106 working days."),
				trial.messages());
	}

	@Test
	void aMilestoneThatHasPassedSlipsNoMore() {
		live.setActual(LocalDate.of(2019, 9, 30));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theReasonMendsIt() {
		trial.assertAnswerMends("Write the reason…", "No partner yet.");
	}
}
