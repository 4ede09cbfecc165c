package org.goldthread.design.label;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as they stand in diagrams: £1.8m, £450k, £950, -£2m. */
public final class Pounds {

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

	private Pounds() {
	}

	/** A short form, rounded half up: millions with one decimal at most, below a million whole thousands, below ten thousand whole pounds. */
	public static String brief(BigDecimal amount) {
		BigDecimal size = amount.abs();
		String text;
		if (size.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
			text = plain(size.divide(MILLION, 1, RoundingMode.HALF_UP)) + "m";
		} else if (size.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
			text = plain(size.divide(THOUSAND, 0, RoundingMode.HALF_UP)) + "k";
		} else {
			text = "%,d".formatted(size.setScale(0, RoundingMode.HALF_UP).intValueExact());
		}
		return (amount.signum() < 0 ? "-£" : "£") + text;
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
