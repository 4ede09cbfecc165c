package org.goldthread.store.register;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A decimal number as a column of limited width holds it. */
final class ShownNumber {

	private ShownNumber() {
	}

	/**
	 * The number with this many decimals, rounded half up; null when it has too many digits before the point.
	 *
	 * @param digits digits that fit, decimals among them
	 */
	static BigDecimal of(BigDecimal number, int digits, int decimals) {
		long before = (long) number.precision() - number.scale();
		if (number.signum() == 0 || before < -decimals) {
			return BigDecimal.ZERO.setScale(decimals);
		}
		if (before > digits - decimals) {
			return null;
		}
		BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
		return rounded.precision() > digits ? null : rounded;
	}
}
