package org.goldthread.rules.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DependencyWithoutDateRuleTest {

	private final Contract contract = new Contract();
	private final RuleTrial trial = contract.trial(new DependencyWithoutDateRule());

	@Test
	void aMissingForecastIsFound() {
		contract.dependency.setForecast(null);

		assertEquals(List.of("Dependency DEP-01 Platform does not say when it is expected."), trial.messages());
	}

	@Test
	void aMissingNeedIsFound() {
		contract.dependency.setNeedBy(null);

		assertEquals(List.of("Dependency DEP-01 Platform does not say when it is needed."), trial.messages());
	}

	@Test
	void bothAreOneFinding() {
		contract.dependency.setNeedBy(null);
		contract.dependency.setForecast(null);

		assertEquals(List.of("Dependency DEP-01 Platform says neither when it is needed nor when it is expected."), trial.messages());
	}

	@Test
	void theDateOfTheItemIsAForecast() {
		contract.dependency.setForecast(null);
		contract.platform.setBaseline(LocalDate.of(2019, 9, 30));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theForecastMendsIt() {
		contract.dependency.setForecast(null);

		trial.assertAnswerMends("Set the forecast…", LocalDate.of(2019, 9, 30));
	}

	@Test
	void theDayOfNeedMendsIt() {
		contract.dependency.setNeedBy(null);

		trial.assertAnswerMends("Set the day of need…", LocalDate.of(2019, 9, 30));
	}
}
