package org.goldthread.model.edit.value;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pounds: written £1,800,000, read also as 1800000, £1.8m, £34k and (£500) for a negative amount. */
public final class MoneyFormat implements ValueFormat {

	private static final Pattern TYPED = Pattern.compile("(-|\\()?\\s*(-)?£?\\s*(-)?([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(k|m|bn)?\\s*\\)?", Pattern.CASE_INSENSITIVE);

	@Override
	public String write(Object value) {
		if (value == null) {
			return "";
		}
		BigDecimal pounds = (BigDecimal) value;
		String digits = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds.abs());
		return (pounds.signum() < 0 ? "-£" : "£") + digits;
	}

	@Override
	public Object read(String text) {
		if (text.isBlank()) {
			return null;
		}
		Matcher matcher = TYPED.matcher(text.strip());
		if (!matcher.matches() || text.contains("(") != text.contains(")")) {
			throw new IllegalArgumentException("\"" + text.strip() + "\" is not an amount; write it like £1,800,000 or £1.8m.");
		}
		BigDecimal number = new BigDecimal(matcher.group(4).replace(",", "")).multiply(unit(matcher.group(5)));
		boolean negative = matcher.group(1) != null || matcher.group(2) != null || matcher.group(3) != null;
		BigDecimal pounds = number.stripTrailingZeros();
		return (pounds.scale() < 0 ? pounds.setScale(0) : pounds).multiply(negative ? BigDecimal.ONE.negate() : BigDecimal.ONE);
	}

	@Override
	public String example() {
		return "£1,800,000";
	}

	private static BigDecimal unit(String letter) {
		return switch (letter == null ? "" : letter.toLowerCase(Locale.UK)) {
			case "k" -> BigDecimal.valueOf(1_000);
			case "m" -> BigDecimal.valueOf(1_000_000);
			case "bn" -> BigDecimal.valueOf(1_000_000_000);
			default -> BigDecimal.ONE;
		};
	}
}
