package org.goldthread.analysis.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The bank holidays of England and Wales. Source: Banking and Financial Dealings Act 1971, schedule 1, the proclamations
 * made under it, and the list that the government publishes. Years to come follow the rule; what is proclaimed later
 * belongs in the portfolio's calendar.
 */
public final class BankHolidays {

	/** First year that is computed. */
	public static final int FIRST_YEAR = 1990;
	/** Last year that is computed. */
	public static final int LAST_YEAR = 2100;

	private static final Map<Integer, LocalDate> EARLY_MAY_MOVED = Map.of(1995, LocalDate.of(1995, 5, 8), 2020, LocalDate.of(2020, 5, 8));
	private static final Map<Integer, LocalDate> SPRING_MOVED = Map.of(2002, LocalDate.of(2002, 6, 4), 2012, LocalDate.of(2012, 6, 4), 2022,
			LocalDate.of(2022, 6, 2));
	private static final List<BankHoliday> PROCLAIMED_ONCE = List.of(
			new BankHoliday(LocalDate.of(1999, 12, 31), "Millennium Eve"),
			new BankHoliday(LocalDate.of(2002, 6, 3), "Golden Jubilee"),
			new BankHoliday(LocalDate.of(2011, 4, 29), "Royal wedding"),
			new BankHoliday(LocalDate.of(2012, 6, 5), "Diamond Jubilee"),
			new BankHoliday(LocalDate.of(2022, 6, 3), "Platinum Jubilee"),
			new BankHoliday(LocalDate.of(2022, 9, 19), "State funeral of Queen Elizabeth II"),
			new BankHoliday(LocalDate.of(2023, 5, 8), "Coronation of King Charles III"));

	private BankHolidays() {
	}

	/**
	 * The bank holidays of a calendar year, in order.
	 *
	 * @throws IllegalArgumentException for a year outside {@link #FIRST_YEAR} to {@link #LAST_YEAR}
	 */
	public static List<BankHoliday> of(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new IllegalArgumentException("Bank holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR + ", not for " + year);
		}
		LocalDate easter = Easter.sunday(year);
		List<BankHoliday> days = new ArrayList<>(10);
		days.add(new BankHoliday(orNextMonday(LocalDate.of(year, 1, 1)), "New Year's Day"));
		days.add(new BankHoliday(easter.minusDays(2), "Good Friday"));
		days.add(new BankHoliday(easter.plusDays(1), "Easter Monday"));
		days.add(new BankHoliday(EARLY_MAY_MOVED.getOrDefault(year, firstMonday(year, Month.MAY)), "Early May bank holiday"));
		days.add(new BankHoliday(SPRING_MOVED.getOrDefault(year, lastMonday(year, Month.MAY)), "Spring bank holiday"));
		days.add(new BankHoliday(lastMonday(year, Month.AUGUST), "Summer bank holiday"));
		addChristmas(year, days);
		PROCLAIMED_ONCE.stream().filter(day -> day.date().getYear() == year).forEach(days::add);
		days.sort(Comparator.comparing(BankHoliday::date));
		return List.copyOf(days);
	}

	private static void addChristmas(int year, List<BankHoliday> days) {
		LocalDate christmas = LocalDate.of(year, 12, 25);
		boolean weekend = isWeekend(christmas);
		days.add(new BankHoliday(weekend ? LocalDate.of(year, 12, 27) : christmas, "Christmas Day"));
		LocalDate boxing = christmas.plusDays(1);
		days.add(new BankHoliday(isWeekend(boxing) ? LocalDate.of(year, 12, 28) : boxing, "Boxing Day"));
	}

	private static LocalDate orNextMonday(LocalDate day) {
		return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	private static LocalDate firstMonday(int year, Month month) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
	}

	private static LocalDate lastMonday(int year, Month month) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
	}
}
