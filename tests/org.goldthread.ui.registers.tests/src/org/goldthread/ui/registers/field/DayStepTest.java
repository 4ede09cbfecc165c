package org.goldthread.ui.registers.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

final class DayStepTest {

	private static final LocalDate DAY = LocalDate.of(2019, 1, 31);

	@Test
	void theDayAfterTheLastOfAMonthIsTheFirstOfTheNext() {
		assertEquals(LocalDate.of(2019, 2, 1), DayStep.DAY_ON.from(DAY));
	}

	@Test
	void aWeekBackIsTheSameDayOfTheWeek() {
		assertEquals(LocalDate.of(2019, 1, 24), DayStep.WEEK_BACK.from(DAY));
	}

	@Test
	void aShorterMonthGivesItsLastDay() {
		assertEquals(LocalDate.of(2019, 2, 28), DayStep.MONTH_ON.from(DAY));
	}

	@Test
	void theLastOfAMonthKnowsLeapYears() {
		assertEquals(LocalDate.of(2020, 2, 29), DayStep.LAST_OF_MONTH.from(LocalDate.of(2020, 2, 3)));
	}
}
