package org.goldthread.benchmarks.rules;

import java.util.function.Consumer;

import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.Repetition;

/** Checking a portfolio of 100,000 elements, all at once and while it is edited, and its network of hand-overs. */
public final class RulesBenchmark implements BenchmarkGroup {

	private static final double TRAVERSAL_GOAL = 30;
	private static final double EVL_GOAL = 0.05;
	private static final double EDIT_MILLISECONDS = 5;
	private static final double TOTALS_MILLISECONDS = 100;
	private static final double GROWTH_GOAL = 2;
	private static final double NETWORK_GOAL = 2;

	@Override
	public String name() {
		return "rules";
	}

	@Override
	public void run(Consumer<Measure> measures) {
		whole(measures);
		edits(measures);
		NetworkTrial network = new NetworkTrial();
		measures.accept(Measure.against("network of 100,000 dependencies; anchor: JGraphT's topological order", network.analysis(), "ms",
				network.topologicalOrder(), NETWORK_GOAL));
	}

	private static void whole(Consumer<Measure> measures) {
		FaultyPortfolio portfolio = FaultyPortfolio.large();
		double traversal = Repetition.median(portfolio::traverse);
		double rules = Repetition.median(portfolio::check);
		double four = Repetition.median(portfolio::checkFour);
		double evl = Repetition.median(new EvlRules(portfolio.resource())::run);
		measures.accept(Measure.against("all rules, 100,000 elements; anchor: bare traversal", rules, "ms", traversal, TRAVERSAL_GOAL));
		measures.accept(Measure.against("four rules, 100,000 elements; anchor: the same in Epsilon EVL", four, "ms", evl, EVL_GOAL));
		measures.accept(Measure.beside("all rules, 100,000 elements; anchor: four of them in Epsilon EVL", rules, "ms", evl));
		measures.accept(Measure.apart("indexes and findings of 100,000 elements", portfolio.megabytesOfIndexes(), "MB"));
	}

	private static void edits(Consumer<Measure> measures) {
		EditTrial.Times small = new EditTrial(FaultyPortfolio.small()).measure();
		EditTrial.Times large = new EditTrial(FaultyPortfolio.large()).measure();
		measures.accept(Measure.against("check after an edit, 95th percentile; anchor: 5 ms", large.elements95(), "ms", EDIT_MILLISECONDS, 1));
		measures.accept(Measure.against("check after an edit, 95th percentile; anchor: among 1,000 elements", large.elements95(), "ms",
				small.elements95(), GROWTH_GOAL));
		measures.accept(Measure.apart("check after an edit, worst", large.elementsWorst(), "ms"));
		measures.accept(Measure.against("totals and network after an edit, 95th percentile; anchor: 100 ms", large.whole95(), "ms",
				TOTALS_MILLISECONDS, 1));
		measures.accept(Measure.apart("totals and network after an edit, worst", large.wholeWorst(), "ms"));
	}
}
