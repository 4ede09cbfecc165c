package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class WorkstreamWithoutEndRuleTest {

	private final Workstream platform = workstream("WS-01", "Platform");
	private final RuleTrial trial = RuleTrial.of(new WorkstreamWithoutEndRule(), aPortfolio().with(platform));

	@Test
	void aWorkstreamWithoutEndIsFound() {
		assertEquals(List.of("Workstream WS-01 Platform has no end date."), trial.messages());
	}

	@Test
	void anyEndIsEnough() {
		platform.setEndForecast(LocalDate.of(2020, 5, 29));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsFine() {
		platform.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAgreedEndMendsIt() {
		trial.assertAnswerMends("Set the agreed end…", LocalDate.of(2020, 3, 31));
	}
}
