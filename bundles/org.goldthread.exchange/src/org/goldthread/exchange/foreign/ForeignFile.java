package org.goldthread.exchange.foreign;

import java.util.function.Function;

import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.model.Portfolio;

/**
 * A schedule or model of another tool that was read and is not yet compared with a portfolio.
 *
 * @param kind what it is, as users read it, such as "Microsoft Project XML"
 * @param comparison compares it with a portfolio, which a resource holds; changes nothing
 */
public record ForeignFile(String kind, Function<Portfolio, DraftPlan> comparison) {

	/** Works out what the file would change in a portfolio, which a resource holds. Changes nothing. */
	public DraftPlan plan(Portfolio portfolio) {
		return comparison.apply(portfolio);
	}
}
