package org.goldthread.ui.analysis.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.goldthread.rules.Words;

/** Writes days and numbers of working days as rows show them. */
public final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final String MINUS = "\u2212";

	private Days() {
	}

	/** A day as "18 Sep 2018". */
	public static String of(LocalDate day) {
		return DAY.format(day);
	}

	/** A day as "18 Sep 2018", or nothing. */
	public static String of(Optional<LocalDate> day) {
		return day.map(Days::of).orElse("");
	}

	/** Working days as "1 day" or "−21 days". */
	public static String count(int workingDays) {
		return (workingDays < 0 ? MINUS : "") + Words.count(Math.abs((long) workingDays), "day");
	}
}
