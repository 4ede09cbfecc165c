package org.goldthread.exchange.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

class LagTest {

	@Test
	void aWeekIsFiveWorkingDays() {
		assertEquals(new Lag(5, true), lag(1, TimeUnit.WEEKS));
	}

	@Test
	void eightHoursAreADay() {
		assertEquals(new Lag(-2, true), lag(-16, TimeUnit.HOURS));
	}

	@Test
	void halfDaysAreRoundedAndNotExact() {
		assertEquals(new Lag(2, false), lag(1.6, TimeUnit.DAYS));
	}

	@Test
	void sevenElapsedDaysAreFiveWorkingDays() {
		assertEquals(new Lag(5, false), lag(7, TimeUnit.ELAPSED_DAYS));
	}

	@Test
	void aShareOfTheTaskBeforeCannotBeKnown() {
		assertEquals(new Lag(0, false), lag(50, TimeUnit.PERCENT));
	}

	@Test
	void aLagBeyondAllPlansStaysWithinBounds() {
		assertEquals(new Lag(100_000, false), lag(1e12, TimeUnit.DAYS));
	}

	private static Lag lag(double duration, TimeUnit unit) {
		return Lag.of(Duration.getInstance(duration, unit), new ProjectFile().getProjectProperties());
	}
}
