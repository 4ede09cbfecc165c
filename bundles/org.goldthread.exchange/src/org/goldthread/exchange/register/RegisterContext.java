package org.goldthread.exchange.register;

import java.time.LocalDate;

import org.goldthread.model.Portfolio;

/**
 * What the columns of a register need besides the row. Computed columns may rest on analyses of the whole portfolio, each of
 * which is worked out when it is first asked for and kept: make a new context when the portfolio has changed.
 *
 * @param portfolio the portfolio
 * @param asAt the day that counts as today
 * @param includeExempt whether exempt content may be shown, and working notes with it
 * @param analyses what is known of the portfolio as a whole
 */
public record RegisterContext(Portfolio portfolio, LocalDate asAt, boolean includeExempt, RegisterAnalyses analyses) {

	/** The context of a portfolio as it is now. */
	public RegisterContext(Portfolio portfolio, LocalDate asAt, boolean includeExempt) {
		this(portfolio, asAt, includeExempt, new RegisterAnalyses(portfolio));
	}

	/** The context in which the portfolio's own date counts, or {@code today} where it states none. */
	public static RegisterContext of(Portfolio portfolio, LocalDate today, boolean includeExempt) {
		return new RegisterContext(portfolio, portfolio.getAsAt() == null ? today : portfolio.getAsAt(), includeExempt);
	}
}
