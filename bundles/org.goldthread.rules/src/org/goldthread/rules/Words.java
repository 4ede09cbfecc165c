package org.goldthread.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days, amounts and numbers the way messages read them. */
public final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private Words() {
	}

	/** A day as "18 September 2018". */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** Pounds as "£340,000", from a million on as "£1.2m" with one decimal at most. */
	public static String money(BigDecimal pounds) {
		String sign = pounds.signum() < 0 ? "-£" : "£";
		BigDecimal size = pounds.abs();
		return sign + (size.compareTo(MILLION) < 0 ? String.format(Locale.UK, "%,d", size.setScale(0, RoundingMode.HALF_UP).longValue())
				: millions(size) + "m");
	}

	/** A number of things as "1 week" or "3 weeks"; {@code one} is the word for one of them. */
	public static String count(long number, String one) {
		return number + " " + one + (number == 1 ? "" : "s");
	}

	private static String millions(BigDecimal pounds) {
		return String.format(Locale.UK, "%,.1f", pounds.divide(MILLION, 1, RoundingMode.HALF_UP)).replaceFirst("\\.0$", "");
	}
}
