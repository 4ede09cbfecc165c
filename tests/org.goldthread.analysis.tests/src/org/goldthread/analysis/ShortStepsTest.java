package org.goldthread.analysis;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Plan;
import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.savings.SavingsByYear;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.analysis.thread.GoldenThread;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

/** However large a portfolio, a step looks at a bounded part of it: many workstreams and savings take many steps. */
class ShortStepsTest {

	private static final int MANY = 20 * Steps.THINGS;

	private final Outcome served = outcome("O", "Served");
	private final Portfolio portfolio = many();

	@Test
	void theNetworkIsReadInShortSteps() {
		assertManySteps(DependencyNetwork.computation(portfolio));
	}

	@Test
	void coverageIsReadInShortSteps() {
		assertManySteps(OutcomeCoverage.computation(portfolio));
	}

	@Test
	void savingsAreSortedInShortSteps() {
		assertManySteps(CountedLines.computation(portfolio));
	}

	@Test
	void savingsAreAddedUpInShortSteps() {
		assertManySteps(SavingsByYear.computation(portfolio));
	}

	@Test
	void theThreadIsReadInShortSteps() {
		assertManySteps(GoldenThread.computation(portfolio));
	}

	@Test
	void theThreadIsFollowedInShortSteps() {
		assertManySteps(GoldenThread.of(portfolio).tracing(served));
	}

	@Test
	void theCriticalPathIsFollowedInShortSteps() {
		Plan plan = new Plan().at("0", "2019-01-01");
		for (int number = 1; number < MANY; number++) {
			plan.at("" + number, "").link("" + (number - 1), "" + number, 1);
		}
		assertManySteps(plan.network().criticalPathSearch());
	}

	@Test
	void whatWaitsIsLookedUpInShortSteps() {
		assertManySteps(ImpactAnalysis.computation(DependencyNetwork.of(portfolio)));
	}

	private static void assertManySteps(Computation<?> computation) {
		int steps = 1;
		while (!computation.step()) {
			steps++;
		}
		assertTrue(steps >= MANY / Steps.THINGS, "only " + steps + " steps");
	}

	private Portfolio many() {
		PortfolioBuilder builder = aPortfolio().with(served);
		for (int number = 0; number < MANY; number++) {
			builder.with(workstream("WS" + number, "Workstream", contribution(served, 50)), savingsLine("SAV" + number, "Saving"));
		}
		return builder.build();
	}
}
