package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Assumption;
import org.goldthread.model.AssumptionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class AssumptionNotValidatedRuleTest {

	private final Assumption turnover = having(element(Literals.ASSUMPTION, Assumption.class, "AS-01", "Turnover absorbs the posts"),
			assumption -> assumption.setValidateBy(LocalDate.of(2018, 9, 17)));
	private final RuleTrial trial = RuleTrial.of(new AssumptionNotValidatedRule(), aPortfolio().with(turnover));

	@Test
	void anOpenAssumptionPastItsDayIsFound() {
		assertEquals(List.of("Assumption AS-01 Turnover absorbs the posts was to be checked by 17 September 2018 and is still open."),
				trial.messages());
	}

	@Test
	void anAssumptionDueTodayIsFine() {
		turnover.setValidateBy(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anAssumptionThatProvedFalseIsFine() {
		turnover.setStatus(AssumptionStatus.FALSE);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void sayingWhatWasFoundMendsIt() {
		trial.assertAnswerMends("Say what was found…", AssumptionStatus.VALIDATED);
	}

	@Test
	void anotherDayMendsIt() {
		trial.assertAnswerMends("Set another day…", LocalDate.of(2018, 12, 14));
	}
}
