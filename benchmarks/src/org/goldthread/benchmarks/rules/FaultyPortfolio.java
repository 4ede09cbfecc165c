package org.goldthread.benchmarks.rules;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.cli.generate.PortfolioGenerator;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.rules.LiveRules;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;

/**
 * A generated portfolio with faults in 5 per cent of its elements; always the same.
 *
 * @param resource what holds it
 */
record FaultyPortfolio(PortfolioResource resource) {

	private static final long SEED = 2018;
	private static final int FAULTS = 5;
	private static final double MEGABYTE = 1 << 20;
	private static final RuleCatalogue RULES = RuleCatalogue.load();

	/** About 100,000 elements. */
	static FaultyPortfolio large() {
		return ofWorkstreams(10_000);
	}

	/** About 1,000 elements. */
	static FaultyPortfolio small() {
		return ofWorkstreams(100);
	}

	private static FaultyPortfolio ofWorkstreams(int number) {
		return new FaultyPortfolio(PortfolioResource.holding(new PortfolioGenerator(number, SEED, FAULTS).generate()));
	}

	Portfolio portfolio() {
		return resource.portfolio().orElseThrow();
	}

	/** Goes once through all elements. */
	void traverse() {
		int elements = 0;
		for (Iterator<EObject> all = portfolio().eAllContents(); all.hasNext(); all.next()) {
			elements++;
		}
		if (elements == 0) {
			throw new IllegalStateException("The portfolio is empty");
		}
	}

	/** Checks all rules. */
	void check() {
		check(RULES);
	}

	/** Checks the four rules that are written in EVL as well. */
	void checkFour() {
		check(RULES.only(EvlRules.IDS));
	}

	private void check(RuleCatalogue rules) {
		if (new RuleRunner(rules, Clock.systemUTC()).run(portfolio()).all().isEmpty()) {
			throw new IllegalStateException("The faults were not found");
		}
	}

	/** Rules over the portfolio, with everything checked once, that do not hear of changes yet. */
	LiveRules live() {
		LiveRules live = new LiveRules(RULES, resource, Clock.systemUTC());
		while (!live.step(Duration.ofSeconds(1))) {
			// goes on
		}
		return live;
	}

	/** What following an equal portfolio takes in memory, beside the portfolio itself. */
	double megabytesOfIndexes() {
		FaultyPortfolio other = large();
		long before = used();
		LiveRules live = other.live();
		long after = used();
		if (!live.isUpToDate()) {
			throw new IllegalStateException("The rules are not up to date");
		}
		return (after - before) / MEGABYTE;
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
