package org.goldthread.model.edit.value;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EClassifier;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Numbers of the model with the range that their type allows: scores 1 to 5, per cent 0 to 100, full-time equivalents from 0.
 *
 * @param lowest lowest number allowed
 * @param highest highest number allowed
 * @param whole whether only whole numbers are allowed; these become Integer, others BigDecimal
 * @param what what is asked for, in a message: "a score from 1 to 5"
 * @param example what the empty field shows
 */
record NumberFormat(BigDecimal lowest, BigDecimal highest, boolean whole, String what, String example) implements ValueFormat {

	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

	static NumberFormat of(EClassifier type) {
		if (type == Literals.SCORE) {
			return new NumberFormat(BigDecimal.ONE, BigDecimal.valueOf(5), true, "a score from 1 to 5", "1 to 5");
		}
		if (type == Literals.PERCENT) {
			return new NumberFormat(BigDecimal.ZERO, BigDecimal.valueOf(100), true, "per cent from 0 to 100", "0 to 100 %");
		}
		if (type == Literals.FTE) {
			return new NumberFormat(BigDecimal.ZERO, MOST, false, "a number of full-time equivalents", "12.5");
		}
		return new NumberFormat(MOST.negate(), MOST, true, "a whole number", "10");
	}

	@Override
	public String write(Object value) {
		return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	@Override
	public Object read(String text) {
		if (text.isBlank()) {
			return null;
		}
		BigDecimal number = number(text.strip().replace("%", "").strip(), text);
		if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
			throw refusal(text);
		}
		if (!whole) {
			return number;
		}
		try {
			return number.intValueExact();
		} catch (ArithmeticException fraction) {
			throw refusal(text);
		}
	}

	private BigDecimal number(String digits, String text) {
		try {
			return new BigDecimal(digits);
		} catch (NumberFormatException e) {
			throw refusal(text);
		}
	}

	private IllegalArgumentException refusal(String text) {
		return new IllegalArgumentException("\"" + text.strip() + "\" is not " + what + ".");
	}
}
