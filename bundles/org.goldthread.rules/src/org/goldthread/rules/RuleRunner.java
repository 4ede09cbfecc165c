package org.goldthread.rules;

import java.time.Clock;
import java.time.LocalDate;

import org.goldthread.model.Portfolio;

/** Checks portfolios against a catalogue of rules, with the settings and acceptances that a portfolio holds. */
public final class RuleRunner {

	private final RuleCatalogue catalogue;
	private final Clock clock;

	/**
	 * A runner.
	 *
	 * @param clock says which day is today, for acceptances that expire and rules that look at dates
	 */
	public RuleRunner(RuleCatalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** Checks the whole portfolio at once. */
	public Findings run(Portfolio portfolio) {
		return start(portfolio).finish();
	}

	/** Starts a check that is made in slices, for a thread that has other things to do as well. */
	public RuleRun start(Portfolio portfolio) {
		return new RuleRun(portfolio, LocalDate.now(clock), catalogue);
	}
}
