package org.goldthread.analysis.network;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class SlipTest {

	private static final WorkingCalendar CALENDAR = WorkingCalendar.ofBankHolidays();

	private final Milestone opening = having(milestone("MS-001", "Opening"), item -> item.setBaseline(LocalDate.of(2019, 9, 2)));

	@Test
	void anItemSlipsByWorkingDays() {
		opening.setForecast(LocalDate.of(2019, 9, 9));

		assertEquals(OptionalInt.of(5), Slip.of(opening, CALENDAR));
	}

	@Test
	void whatHappenedCountsMoreThanWhatWasExpected() {
		opening.setForecast(LocalDate.of(2019, 9, 9));
		opening.setActual(LocalDate.of(2019, 8, 30));

		assertEquals(OptionalInt.of(-1), Slip.of(opening, CALENDAR));
	}

	@Test
	void withoutForecastNothingIsKnown() {
		assertEquals(OptionalInt.empty(), Slip.of(opening, CALENDAR));
	}

	@Test
	void aWorkstreamSlipsFromItsBaselineEnd() {
		Workstream workstream = workstream("WS-01", "Technology");
		workstream.setEndBaseline(LocalDate.of(2019, 9, 2));
		workstream.setEndForecast(LocalDate.of(2019, 9, 4));

		assertEquals(OptionalInt.of(2), Slip.of(workstream, CALENDAR));
	}
}
