package org.goldthread.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansTest {

	@ParameterizedTest
	@CsvSource({ "2019-07-31, 2019-09-30, 43", "2019-09-27, 2019-09-30, 1", "2019-09-27, 2019-09-29, 0", "2019-09-02, 2019-09-09, 5",
			"2019-09-09, 2019-09-02, 0", "2019-09-07, 2019-09-08, 0" })
	void weekendsAreNoDaysOfSlip(LocalDate from, LocalDate to, int weekdays) {
		assertEquals(weekdays, Plans.weekdays(from, to));
	}
}
