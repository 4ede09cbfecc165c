package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Milestone;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class ActualInFutureRuleTest {

	private final Milestone live = having(milestone("MS-001", "Live"), each -> each.setActual(LocalDate.of(2018, 9, 19)));
	private final RuleTrial trial = RuleTrial.of(new ActualInFutureRule(), aPortfolio().with(live));

	@Test
	void anActualDateThatIsStillToComeIsFound() {
		assertEquals(List.of("Milestone MS-001 Live is said to have been reached on 19 September 2018, which is still to come."), trial.messages());
	}

	@Test
	void todayHasCome() {
		live.setActual(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void makingItTheForecastMendsIt() {
		trial.assertMends("Make it the forecast");
	}

	@Test
	void theFixKeepsTheDate() {
		trial.apply(((QuickFix.Mend) trial.fix("Make it the forecast")).edit());

		assertEquals(LocalDate.of(2018, 9, 19), live.getForecast());
	}

	@Test
	void anotherForecastIsNotOverwritten() {
		live.setForecast(LocalDate.of(2018, 12, 14));

		assertEquals(List.of("Correct the date…"), trial.fixes().stream().map(QuickFix::label).toList());
	}

	@Test
	void theRightDateMendsIt() {
		trial.assertAnswerMends("Correct the date…", LocalDate.of(2018, 9, 14));
	}
}
