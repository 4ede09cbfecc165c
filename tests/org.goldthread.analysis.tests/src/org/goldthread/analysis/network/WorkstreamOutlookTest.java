package org.goldthread.analysis.network;

import static org.goldthread.testing.portfolio.Words.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.model.Milestone;
import org.junit.jupiter.api.Test;

class WorkstreamOutlookTest {

	/** The end is 6 September, so A may slip by the four days from 2 September. */
	private final Plan plan = new Plan().at("A", "2019-09-02").at("B", "2019-09-06");

	@Test
	void theFloatIsThatOfTheItemWithLeast() {
		plan.workstreamOf("A").getMilestones().add(dated("2019-09-05"));

		assertEquals(OptionalInt.of(1), outlook("A").leastFloat());
	}

	@Test
	void withoutFloatItIsCritical() {
		assertTrue(outlook("B").isCritical());
	}

	@Test
	void whatIsDoneHasNoFloat() {
		plan.milestone("A").setActual(LocalDate.of(2019, 9, 2));

		assertEquals(OptionalInt.empty(), outlook("A").leastFloat());
	}

	@Test
	void theNextMilestoneIsTheEarliestStillToCome() {
		Milestone earlier = dated("2019-08-01");
		plan.workstreamOf("A").getMilestones().add(earlier);

		assertEquals(Optional.of(earlier), outlook("A").next());
	}

	@Test
	void aMilestoneThatIsPassedIsNotNext() {
		plan.milestone("A").setActual(LocalDate.of(2019, 9, 2));

		assertEquals(Optional.empty(), outlook("A").next());
	}

	private static Milestone dated(String forecast) {
		Milestone milestone = milestone("MS-001", "Other");
		milestone.setForecast(LocalDate.parse(forecast));
		return milestone;
	}

	private WorkstreamOutlook outlook(String name) {
		return WorkstreamOutlook.of(plan.workstreamOf(name), plan.network());
	}
}
