package org.goldthread.analysis.calendar;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.goldthread.model.Calendar;
import org.goldthread.model.DayKind;
import org.goldthread.model.DayOff;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

	private final WorkingCalendar calendar = WorkingCalendar.ofBankHolidays();

	@ParameterizedTest
	@CsvSource({
			"2019-09-30, 2019-10-01, 1", // Monday to Tuesday
			"2019-09-27, 2019-09-30, 1", // Friday to Monday
			"2019-09-27, 2019-09-28, 1", // what comes on a Saturday takes effect on Monday
			"2019-09-28, 2019-09-30, 0",
			"2018-12-24, 2018-12-27, 1", // Christmas Day and Boxing Day are not worked
			"2020-05-07, 2020-05-11, 1", // the early May bank holiday of 2020 was a Friday
			"2019-08-30, 2019-09-30, 21",
			"2019-09-30, 2019-08-30, -21",
			"2018-04-01, 2019-04-01, 253", // 52 weeks of 5 less Easter Monday, two in May, August, Christmas, Boxing and New Year: 260 - 7
	})
	void workingDaysAreCountedBetween(LocalDate from, LocalDate to, int days) {
		assertEquals(days, calendar.between(from, to));
	}

	@ParameterizedTest
	@CsvSource({"2019-12-24, 1, 2019-12-27", "2019-12-27, -1, 2019-12-24", "2019-09-28, 0, 2019-09-30", "2019-09-30, 30, 2019-11-11"})
	void workingDaysAreAdded(LocalDate from, int days, LocalDate to) {
		assertEquals(to, calendar.plus(from, days));
	}

	@Test
	void addingWhatLiesBetweenLeadsToTheOtherDay() {
		LocalDate from = LocalDate.of(1992, 2, 28);
		for (LocalDate to = LocalDate.of(1985, 1, 1); to.getYear() < 2106; to = to.plusDays(1)) {
			LocalDate next = calendar.plus(from, calendar.between(from, to));
			assertEquals(calendar.isWorkingDay(to) ? to : calendar.plus(to, 0), next);
		}
	}

	@Test
	void weekendsAloneAreLeftOutWhereBankHolidaysAreNotKnown() {
		assertEquals(5 * 52, calendar.between(LocalDate.of(1987, 12, 7), LocalDate.of(1988, 12, 5))); // 52 weeks, two bank holidays in one of them
		assertEquals(5 * 10, calendar.between(LocalDate.of(2150, 12, 7), LocalDate.of(2151, 2, 15)));
	}

	@Test
	void theDaysOffOfThePortfolioAreNotWorked() {
		LocalDate closed = LocalDate.of(2019, 12, 27);
		WorkingCalendar own = WorkingCalendar.of(withDay(closed, DayKind.CLOSURE));

		assertFalse(own.isWorkingDay(closed));
		assertEquals(LocalDate.of(2019, 12, 30), own.plus(LocalDate.of(2019, 12, 24), 1));
	}

	@Test
	void aDayOffOnAWeekendOrWithoutDateChangesNothing() {
		WorkingCalendar own = WorkingCalendar.of(withDay(LocalDate.of(2019, 12, 28), DayKind.CLOSURE));

		assertEquals(calendar.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)), own.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)));
		assertTrue(WorkingCalendar.of(withDay(null, DayKind.CLOSURE)).isWorkingDay(LocalDate.of(2019, 12, 27)));
	}

	@ParameterizedTest
	@CsvSource({"2022-09-19", "2019-12-25", "2019-12-28"}) // a funeral that the council worked through, Christmas Day, a Saturday
	void aWorkingDayOfThePortfolioIsWorkedWhateverElseTheDayIs(LocalDate worked) {
		WorkingCalendar own = WorkingCalendar.of(withDay(worked, DayKind.WORKING_DAY));

		assertFalse(calendar.isWorkingDay(worked));
		assertTrue(own.isWorkingDay(worked));
		assertEquals(calendar.between(worked.minusDays(1), worked.plusDays(9)) + 1, own.between(worked.minusDays(1), worked.plusDays(9)));
	}

	@Test
	void aWorkingDayThatIsOneAnywayChangesNothing() {
		WorkingCalendar own = WorkingCalendar.of(withDay(LocalDate.of(2019, 12, 27), DayKind.WORKING_DAY));

		assertEquals(calendar.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)), own.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)));
	}

	@Test
	void daysFarAwayDoNotOverflow() {
		assertTrue(calendar.between(LocalDate.MIN, LocalDate.MAX) > 0);
		assertTrue(calendar.plus(LocalDate.MAX, Integer.MAX_VALUE).getYear() > 100_000);
	}

	private static Portfolio withDay(LocalDate day, DayKind kind) {
		DayOff off = Elements.create(Literals.DAY_OFF, DayOff.class);
		off.setDate(day);
		off.setKind(kind);
		Calendar days = Elements.create(Literals.CALENDAR, Calendar.class);
		days.getDaysOff().add(off);
		return aPortfolio().having(portfolio -> portfolio.setCalendar(days)).build();
	}
}
