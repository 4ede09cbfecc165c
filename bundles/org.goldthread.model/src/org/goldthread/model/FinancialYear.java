package org.goldthread.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local-government financial year, from 1 April of {@code startYear} to 31 March of the next, written {@code 2018/19}.
 *
 * @param startYear calendar year in which it starts, 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

	/** The last year that there is. */
	public static final FinancialYear LAST = new FinancialYear(2199);

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})/(\\d{2})");

	/** @throws IllegalArgumentException when the year is outside 1900 to 2199 */
	public FinancialYear {
		if (startYear < 1900 || startYear > 2199) {
			throw new IllegalArgumentException("A financial year starts between 1900 and 2199, not in " + startYear);
		}
	}

	/**
	 * Reads the written form.
	 *
	 * @throws IllegalArgumentException when {@code text} is not of the form 2018/19 or the two years do not follow each other
	 */
	public static FinancialYear parse(String text) {
		Matcher matcher = WRITTEN.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is not a financial year; write it like 2018/19");
		}
		FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
		if ((year.startYear + 1) % 100 != Integer.parseInt(matcher.group(2))) {
			throw new IllegalArgumentException("\"" + text + "\" is not a financial year; did you mean " + year + "?");
		}
		return year;
	}

	/** The financial year that {@code day} falls into. */
	public static FinancialYear of(LocalDate day) {
		return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
	}

	/** The year that starts {@code years} later; earlier when negative. */
	public FinancialYear plus(int years) {
		return new FinancialYear(startYear + years);
	}

	/** 1 April on which it starts. */
	public LocalDate firstDay() {
		return LocalDate.of(startYear, 4, 1);
	}

	/** 31 March on which it ends. */
	public LocalDate lastDay() {
		return LocalDate.of(startYear + 1, 3, 31);
	}

	@Override
	public int compareTo(FinancialYear other) {
		return Integer.compare(startYear, other.startYear);
	}

	@Override
	public String toString() {
		return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
	}
}
