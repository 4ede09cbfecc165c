package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class WorkstreamDatesRuleTest {

	private final Workstream platform = having(workstream("WS-01", "Platform"), each -> {
		each.setStart(LocalDate.of(2019, 4, 1));
		each.setEndBaseline(LocalDate.of(2020, 3, 31));
		each.setEndForecast(LocalDate.of(2019, 3, 29));
	});
	private final RuleTrial trial = RuleTrial.of(new WorkstreamDatesRule(), aPortfolio().with(platform));

	@Test
	void anEndBeforeTheStartIsFound() {
		assertEquals(List.of("Workstream WS-01 Platform ends on 29 March 2019, before it starts on 1 April 2019."), trial.messages());
	}

	@Test
	void theNewestEndCounts() {
		platform.setEndActual(LocalDate.of(2019, 4, 1));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anotherStartMendsIt() {
		trial.assertAnswerMends("Set another start…", LocalDate.of(2018, 10, 22));
	}

	@Test
	void anotherEndMendsIt() {
		trial.assertAnswerMends("Set another end…", LocalDate.of(2020, 5, 29));
	}
}
