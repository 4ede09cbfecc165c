package org.goldthread.exchange.register;

import java.time.LocalDate;

import org.goldthread.model.Portfolio;

/**
 * What the columns of a register need besides the row.
 *
 * @param portfolio the portfolio
 * @param asAt the day that counts as today
 * @param includeExempt whether exempt content may be shown
 */
public record RegisterContext(Portfolio portfolio, LocalDate asAt, boolean includeExempt) {

	/** The context in which the portfolio's own date counts, or {@code today} where it states none. */
	public static RegisterContext of(Portfolio portfolio, LocalDate today, boolean includeExempt) {
		return new RegisterContext(portfolio, portfolio.getAsAt() == null ? today : portfolio.getAsAt(), includeExempt);
	}
}
