package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Measure;
import org.goldthread.model.Outcome;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class OutcomeWithoutMeasureRuleTest {

	private final Outcome safe = outcome("O-01", "Safe lives");
	private final RuleTrial trial = RuleTrial.of("GT-O08", aPortfolio().with(safe));

	@Test
	void anOutcomeWithoutMeasureIsFound() {
		assertEquals(List.of("Outcome O-01 Safe lives has no measure."), trial.messages());
	}

	@Test
	void anOutcomeWithAMeasureIsNotFound() {
		safe.getMeasures().add(element(Literals.MEASURE, Measure.class, "M-01", "Residents who feel safe"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.assertAnswerMends("Name a measure…", "Residents who feel safe");
	}

	@Test
	void theNewMeasureHasTheNameAndNoValues() {
		trial.apply(trial.answer("Residents who feel safe"));
		Measure measure = safe.getMeasures().get(0);

		assertEquals(Arrays.asList("Residents who feel safe", null, null),
				Arrays.asList(measure.getName(), measure.getBaseline(), measure.getTarget()));
	}
}
