package org.goldthread.render.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/** Divides dates into months, quarters or financial years: the shortest of which there are few enough for headings. */
final class Periods {

	private static final int MOST = 8;
	private static final int QUARTER = 3;
	private static final int APRIL = 4;
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

	private final Function<LocalDate, YearMonth> start;
	private final Function<YearMonth, String> name;

	private Periods(Function<LocalDate, YearMonth> start, Function<YearMonth, String> name) {
		this.start = start;
		this.name = name;
	}

	/** Chooses the periods for some dates. */
	static Periods of(Collection<LocalDate> dates) {
		Periods months = new Periods(YearMonth::from, MONTH::format);
		Periods quarters = new Periods(Periods::quarter,
				month -> MONTH_ALONE.format(month) + " to " + MONTH.format(month.plusMonths(QUARTER - 1)));
		Periods years = new Periods(Periods::financialYear, month -> month.getYear() + "/" + "%02d".formatted((month.getYear() + 1) % 100));
		return List.of(months, quarters).stream().filter(periods -> periods.count(dates) <= MOST).findFirst().orElse(years);
	}

	/** Returns the first month of the period of a date. */
	YearMonth start(LocalDate date) {
		return start.apply(date);
	}

	/** Returns what a period is called, by its first month: "Sep 2018", "Jul to Sep 2018" or "2018/19". */
	String name(YearMonth first) {
		return name.apply(first);
	}

	private int count(Collection<LocalDate> dates) {
		TreeSet<YearMonth> starts = new TreeSet<>();
		dates.forEach(date -> starts.add(start(date)));
		return starts.size();
	}

	private static YearMonth quarter(LocalDate date) {
		return YearMonth.of(date.getYear(), (date.getMonthValue() - 1) / QUARTER * QUARTER + 1);
	}

	private static YearMonth financialYear(LocalDate date) {
		return YearMonth.of(date.getMonthValue() < APRIL ? date.getYear() - 1 : date.getYear(), APRIL);
	}
}
