package org.goldthread.analysis.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.goldthread.model.Calendar;
import org.goldthread.model.DayKind;
import org.goldthread.model.DayOff;
import org.goldthread.model.Portfolio;

/**
 * Counts working days. Every working day has a number; a day that is not worked has the number of the next working day,
 * on which whatever falls on it takes effect. From 1990 to 2100 the numbers are looked up; before and after, weekends
 * alone are left out, and days more than 200,000 years away count as that far away. Immutable.
 */
public final class WorkingCalendar {

	private static final int FIRST = (int) LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1).toEpochDay(); // a Monday
	private static final int DAYS = (int) LocalDate.of(BankHolidays.LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST;
	private static final long FARTHEST = 73_000_000;
	private static final int[] BANK_HOLIDAYS = IntStream.rangeClosed(BankHolidays.FIRST_YEAR, BankHolidays.LAST_YEAR)
			.mapToObj(BankHolidays::of).flatMap(Collection::stream).mapToInt(holiday -> (int) holiday.date().toEpochDay() - FIRST).toArray();

	private final int[] numbers = new int[DAYS + 1];
	private final int[] days;

	private WorkingCalendar(IntStream daysOff, IntStream daysWorked) {
		BitSet free = new BitSet(DAYS);
		IntStream.range(0, DAYS).filter(day -> day % 7 >= 5).forEach(free::set);
		IntStream.concat(IntStream.of(BANK_HOLIDAYS), daysOff).forEach(free::set);
		daysWorked.forEach(free::clear);
		int[] worked = new int[DAYS];
		int number = 0;
		for (int day = 0; day < DAYS; day++) {
			numbers[day] = number;
			if (!free.get(day)) {
				worked[number++] = day;
			}
		}
		numbers[DAYS] = number;
		days = Arrays.copyOf(worked, number);
	}

	/**
	 * The calendar of a portfolio: the bank holidays of England and Wales and every day off that the portfolio names, less the
	 * days that it names as working days, weekends among them.
	 */
	public static WorkingCalendar of(Portfolio portfolio) {
		return new WorkingCalendar(named(portfolio, false), named(portfolio, true));
	}

	/** The calendar with the bank holidays of England and Wales alone. */
	public static WorkingCalendar ofBankHolidays() {
		return new WorkingCalendar(IntStream.empty(), IntStream.empty());
	}

	/** The days that a portfolio names as worked, or as not worked, from 1990 to 2100. */
	private static IntStream named(Portfolio portfolio, boolean worked) {
		return Stream.ofNullable(portfolio.getCalendar()).map(Calendar::getDaysOff).flatMap(Collection::stream)
				.filter(day -> (day.getKind() == DayKind.WORKING_DAY) == worked)
				.map(DayOff::getDate).filter(Objects::nonNull).mapToLong(LocalDate::toEpochDay)
				.filter(day -> day >= FIRST && day < FIRST + DAYS).mapToInt(day -> (int) day - FIRST);
	}

	/** Whether somebody works on {@code day}. */
	public boolean isWorkingDay(LocalDate day) {
		int number = number(day);
		return day(number).equals(day);
	}

	/** The day {@code workingDays} after {@code day}, before it when negative; never a day off. */
	public LocalDate plus(LocalDate day, int workingDays) {
		return day((long) number(day) + workingDays);
	}

	/** The number of working days from {@code from} to {@code to}; negative when {@code to} is earlier. */
	public int between(LocalDate from, LocalDate to) {
		return number(to) - number(from);
	}

	/** The number of a day; numbers of successive working days follow each other. Only differences have a meaning. */
	public int number(LocalDate day) {
		long offset = day.toEpochDay() - FIRST;
		if (offset >= 0 && offset < DAYS) {
			return numbers[(int) offset];
		}
		return offset < 0 ? weekdays(offset) : days.length + weekdays(offset) - weekdays(DAYS);
	}

	/** The working day with a number. */
	public LocalDate day(long number) {
		if (number >= 0 && number < days.length) {
			return LocalDate.ofEpochDay(FIRST + (long) days[(int) number]);
		}
		long near = Math.clamp(number, -FARTHEST, FARTHEST);
		return LocalDate.ofEpochDay(FIRST + weekday(near < 0 ? near : near - days.length + weekdays(DAYS)));
	}

	/** The number of days from Monday to Friday before a day that is {@code offset} days after the first, which is a Monday. */
	private static int weekdays(long offset) {
		long near = Math.clamp(offset, -FARTHEST, FARTHEST);
		return (int) (Math.floorDiv(near, 7L) * 5 + Math.min(5, Math.floorMod(near, 7)));
	}

	/** How many days after the first the weekday with a number is. */
	private static long weekday(long number) {
		return Math.floorDiv(number, 5L) * 7 + Math.floorMod(number, 5);
	}
}
