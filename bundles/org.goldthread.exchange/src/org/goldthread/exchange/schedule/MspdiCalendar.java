package org.goldthread.exchange.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.goldthread.analysis.calendar.BankHolidays;
import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.DayOff;
import org.goldthread.model.Portfolio;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;

/** Writes the working days of a portfolio as the calendar of a schedule: five days a week less bank holidays and days off. */
final class MspdiCalendar {

	private static final LocalTimeRange BEFORE_NOON = new LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0));
	private static final LocalTimeRange AFTER_NOON = new LocalTimeRange(LocalTime.of(13, 0), LocalTime.of(17, 0));

	private MspdiCalendar() {
	}

	/** Adds the calendar, with exceptions in the years from {@code first} to {@code last}. */
	static void add(ProjectFile project, Portfolio portfolio, WorkingCalendar working, int first, int last) {
		ProjectCalendar calendar = project.addDefaultBaseCalendar();
		project.setDefaultCalendar(calendar);
		exceptions(portfolio, first, last).forEach((day, name) -> {
			boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
			if (working.isWorkingDay(day) != weekday) {
				ProjectCalendarException exception = calendar.addCalendarException(day, day);
				exception.setName(name);
				if (!weekday) {
					exception.add(BEFORE_NOON);
					exception.add(AFTER_NOON);
				}
			}
		});
	}

	private static Map<LocalDate, String> exceptions(Portfolio portfolio, int first, int last) {
		Map<LocalDate, String> days = new TreeMap<>();
		IntStream.rangeClosed(Math.max(first, BankHolidays.FIRST_YEAR), Math.min(last, BankHolidays.LAST_YEAR))
				.forEach(year -> BankHolidays.of(year).forEach(holiday -> days.put(holiday.date(), holiday.name())));
		if (portfolio.getCalendar() != null) {
			portfolio.getCalendar().getDaysOff().stream().filter(day -> day.getDate() != null)
					.forEach(day -> days.put(day.getDate(), nameOf(day)));
		}
		return days;
	}

	private static String nameOf(DayOff day) {
		return day.getName() == null || day.getName().isBlank() ? day.getKind().getLiteral() : day.getName();
	}
}
