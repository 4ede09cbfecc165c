package org.goldthread.analysis.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the days that the government published for England and Wales. */
class BankHolidaysTest {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1995 | 2 Jan, 14 Apr, 17 Apr, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
			1999 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec, 31 Dec
			2000 | 3 Jan, 21 Apr, 24 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
			2002 | 1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec
			2011 | 3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
			2012 | 2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec
			2018 | 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
			2019 | 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
			2020 | 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec
			2021 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
			2022 | 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec
			2023 | 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
			2024 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
			2025 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
			2026 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
			2027 | 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
			""")
	void theDaysAreThosePublished(int year, String published) {
		assertEquals(published, BankHolidays.of(year).stream().map(BankHoliday::date).map(DAY::format).collect(Collectors.joining(", ")));
	}

	@Test
	void noneFallsOnAWeekendInAnyYear() {
		long onWeekends = IntStream.rangeClosed(1990, 2100).mapToObj(BankHolidays::of).flatMap(days -> days.stream())
				.filter(day -> day.date().getDayOfWeek().getValue() > 5).count();

		assertEquals(0, onWeekends);
	}

	@ParameterizedTest
	@CsvSource({"1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2076-04-19", "2100-03-28"})
	void easterSundayIsFound(LocalDate easter) {
		assertEquals(MonthDay.from(easter), MonthDay.from(Easter.sunday(easter.getYear())));
	}

	@Test
	void aYearThatIsNotKnownIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> BankHolidays.of(1989));
	}
}
