package org.goldthread.model.edit.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days: written 18 Sep 2018, read also as 18/09/2018, 18.9.2018, 18-09-2018, 18 September 2018 and 2018-09-18. The day comes
 * before the month, and a year of two digits after full stops, slashes or the name of a month lies between 1970 and 2069.
 * Between hyphens it is refused, since 18-09-04 may begin with the year.
 */
public final class DateFormat implements ValueFormat {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
	private static final Pattern NUMBERS = Pattern
			.compile("(?<day>[0-9]{1,2})(?<between>[/.-])(?<month>[0-9]{1,2})\\k<between>(?<year>[0-9]{4}|(?<=[/.])[0-9]{2})");
	private static final Pattern WORDS = Pattern.compile("(?<day>[0-9]{1,2})\\s+(?<month>[A-Za-z]+)\\s+(?<year>[0-9]{4}|[0-9]{2})");
	private static final Map<String, Integer> MONTHS = months();
	private static final int EARLIEST_SHORT_YEAR = 70;
	private static final int CENTURY = 100;

	@Override
	public String write(Object value) {
		return value == null ? "" : WRITTEN.format((LocalDate) value);
	}

	@Override
	public Object read(String text) {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return null;
		}
		return day(YEAR_FIRST.matcher(typed)).or(() -> day(NUMBERS.matcher(typed))).or(() -> day(WORDS.matcher(typed)))
				.orElseThrow(() -> new IllegalArgumentException("\"" + typed + "\" is not a date; write it like 18 Sep 2018."));
	}

	@Override
	public String example() {
		return "18 Sep 2018";
	}

	/** The day; empty when the text has another form, and for a day that the calendar does not have. */
	private static Optional<LocalDate> day(Matcher typed) {
		if (!typed.matches()) {
			return Optional.empty();
		}
		int year = year(typed.group("year"));
		int month = MONTHS.getOrDefault(typed.group("month").toLowerCase(Locale.ROOT), 0);
		int day = Integer.parseInt(typed.group("day"));
		return month > 0 && YearMonth.of(year, month).isValidDay(day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
	}

	private static int year(String digits) {
		int year = Integer.parseInt(digits);
		if (digits.length() > 2) {
			return year;
		}
		return year < EARLIEST_SHORT_YEAR ? 20 * CENTURY + year : 19 * CENTURY + year;
	}

	/** The months by number, with and without a nought, and by name, long and short. */
	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>();
		for (Month month : Month.values()) {
			String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
			months.put(name, month.getValue());
			months.put(name.substring(0, 3), month.getValue());
			months.put(Integer.toString(month.getValue()), month.getValue());
			months.put("%02d".formatted(month.getValue()), month.getValue());
		}
		months.put("sept", Month.SEPTEMBER.getValue());
		return Map.copyOf(months);
	}
}
