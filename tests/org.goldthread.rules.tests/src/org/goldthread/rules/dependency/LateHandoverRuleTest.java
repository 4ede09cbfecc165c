package org.goldthread.rules.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.DependencyStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class LateHandoverRuleTest {

	private final Contract contract = new Contract();
	private final RuleTrial trial = contract.trial(new LateHandoverRule());

	@Test
	void aForecastAfterTheNeedIsFound() {
		contract.dependency.setNeedBy(LocalDate.of(2019, 8, 30));

		assertEquals(List.of("Dependency DEP-01 Platform is expected on 30 September 2019, 31 days after it is needed on 30 August 2019."),
				trial.messages());
	}

	@Test
	void theForecastOfTheItemCountsWhereTheDependencyHasNone() {
		contract.dependency.setForecast(null);
		contract.platform.setForecast(LocalDate.of(2019, 11, 1));

		assertEquals(List.of("Dependency DEP-01 Platform is expected on 1 November 2019, 1 day after it is needed on 31 October 2019."),
				trial.messages());
	}

	@Test
	void theDayOfNeedIsInTime() {
		contract.dependency.setForecast(contract.dependency.getNeedBy());

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aHandoverThatIsDeliveredIsNotLate() {
		contract.dependency.setNeedBy(LocalDate.of(2019, 8, 30));
		contract.dependency.setStatus(DependencyStatus.DELIVERED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anEarlierHandoverMendsIt() {
		contract.dependency.setNeedBy(LocalDate.of(2019, 8, 30));

		trial.assertAnswerMends("Set an earlier hand-over…", LocalDate.of(2019, 8, 30));
	}

	@Test
	void aLaterNeedMendsIt() {
		contract.dependency.setNeedBy(LocalDate.of(2019, 8, 30));

		trial.assertAnswerMends("Set a later need…", LocalDate.of(2019, 9, 30));
	}
}
