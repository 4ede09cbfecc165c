package org.goldthread.analysis.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.goldthread.model.Dependency;

/**
 * A hand-over that comes after it is needed.
 *
 * @param dependency the hand-over, neither delivered nor withdrawn
 * @param expected its forecast, else the date of the giver's item
 * @param needed its need-by, else the date of the receiver's item less the lag
 * @param daysLate working days from needed to expected, 1 or more
 */
public record LateHandover(Dependency dependency, LocalDate expected, LocalDate needed, int daysLate) {

	private static final BigDecimal DAYS_IN_WEEK = BigDecimal.valueOf(5);

	/** How late it is in weeks of five working days, to one decimal. */
	public BigDecimal weeksLate() {
		return BigDecimal.valueOf(daysLate).divide(DAYS_IN_WEEK, 1, RoundingMode.HALF_UP);
	}
}
