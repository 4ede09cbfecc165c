package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkstreamReviewPassedRuleTest {

	private final Workstream platform = having(workstream("WS-01", "Platform"), each -> each.setNextReview(LocalDate.of(2018, 9, 17)));
	private final RuleTrial trial = RuleTrial.of(new WorkstreamReviewPassedRule(), aPortfolio().with(platform));

	@Test
	void aReviewDateThatHasPassedIsFound() {
		assertEquals(List.of("Workstream WS-01 Platform was to be reviewed by 17 September 2018."), trial.messages());
	}

	@Test
	void aReviewThatIsDueTodayIsFine() {
		platform.setNextReview(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "CLOSED", "STOPPED" })
	void aWorkstreamThatIsOverNeedsNoReview(Stage stage) {
		platform.setStage(stage);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aNewDayMendsIt() {
		trial.assertAnswerMends("Set the next review…", LocalDate.of(2018, 10, 26));
	}
}
