package org.goldthread.analysis.network;

import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;

class SlackTest {

	private final Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP-01", "Platform");

	@Test
	void slackIsTheWorkingDaysLeftBeforeTheNeed() {
		expectedAndNeeded("2019-09-02", "2019-09-09");

		assertEquals(OptionalInt.of(5), slack());
	}

	@Test
	void slackIsNegativeWhenItComesLate() {
		expectedAndNeeded("2019-09-09", "2019-09-02");

		assertEquals(OptionalInt.of(-5), slack());
	}

	@Test
	void whatIsDeliveredHasNoSlack() {
		expectedAndNeeded("2019-09-02", "2019-09-09");
		handover.setStatus(DependencyStatus.DELIVERED);

		assertEquals(OptionalInt.empty(), slack());
	}

	@Test
	void withoutNeedThereIsNoSlack() {
		handover.setForecast(LocalDate.of(2019, 9, 2));

		assertEquals(OptionalInt.empty(), slack());
	}

	private void expectedAndNeeded(String forecast, String needBy) {
		handover.setForecast(LocalDate.parse(forecast));
		handover.setNeedBy(LocalDate.parse(needBy));
	}

	private OptionalInt slack() {
		return Handovers.slack(handover, WorkingCalendar.ofBankHolidays());
	}
}
