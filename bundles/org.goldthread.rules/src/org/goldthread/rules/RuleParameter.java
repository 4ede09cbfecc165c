package org.goldthread.rules;

/**
 * A whole number that a portfolio may set for a rule, such as the days after which something counts as stale.
 *
 * @param name what settings in portfolios call it, such as "days"; letters only
 * @param title what users see, such as "Days without review"
 * @param unit what it counts, such as "days" or "per cent"
 * @param standard the value unless the portfolio sets another
 * @param least smallest value that makes sense
 * @param greatest greatest value that makes sense
 */
public record RuleParameter(String name, String title, String unit, int standard, int least, int greatest) {

	/** @throws IllegalArgumentException when the standard value lies outside the limits */
	public RuleParameter {
		if (standard < least || standard > greatest) {
			throw new IllegalArgumentException("The standard value of " + name + " must lie between " + least + " and " + greatest);
		}
	}

	/** Whether a value lies within the limits. */
	public boolean allows(int value) {
		return value >= least && value <= greatest;
	}
}
