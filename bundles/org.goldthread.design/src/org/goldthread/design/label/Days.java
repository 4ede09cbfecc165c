package org.goldthread.design.label;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Days as they stand in diagrams. */
public final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

	private Days() {
	}

	/** 18 Sep 2018. */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** "due 18 Sep 2018", with any words before the day; empty without a day. */
	public static String day(String before, Optional<LocalDate> day) {
		return day.map(known -> (before + " " + day(known)).strip()).orElse("");
	}

	/** The first that is there, such as actual, forecast and baseline; nulls are skipped. */
	public static Optional<LocalDate> first(LocalDate... days) {
		return Arrays.stream(days).filter(Objects::nonNull).findFirst();
	}

	/** Sep 2018. */
	public static String month(LocalDate day) {
		return MONTH.format(day);
	}
}
