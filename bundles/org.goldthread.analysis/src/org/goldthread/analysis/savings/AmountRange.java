package org.goldthread.analysis.savings;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A low, a likely and a high amount of pounds.
 *
 * @param low low amount
 * @param likely likely amount
 * @param high high amount
 */
public record AmountRange(BigDecimal low, BigDecimal likely, BigDecimal high) {

	/** No pounds at all. */
	public static final AmountRange ZERO = new AmountRange(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

	/** The sum with another range, each amount by itself: the lows add up to the low of all, and so on. */
	public AmountRange plus(AmountRange other) {
		return new AmountRange(low.add(other.low), likely.add(other.likely), high.add(other.high));
	}

	/** What this range has more than another, each amount by itself. */
	public AmountRange minus(AmountRange other) {
		return plus(other.map(BigDecimal::negate));
	}

	/** Every amount changed in the same way. */
	public AmountRange map(UnaryOperator<BigDecimal> change) {
		return new AmountRange(change.apply(low), change.apply(likely), change.apply(high));
	}
}
