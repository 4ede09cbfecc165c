package org.goldthread.benchmarks.document;

import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.benchmarks.Alternation;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;

/**
 * Deletes elements in a large portfolio and a small one, turn about. A deletion takes a few microseconds, so anything in it
 * that is done for each element of the portfolio, even in a tenth of a nanosecond, more than doubles the time in the large
 * one. The same elements are deleted each time and undone in between: what both portfolios need for that has come as near
 * to the processor as it can, and the difference that is left is work, not the longer way into a larger memory. What is
 * done once for all later deletions, such as building the indexes, is over before the measurement.
 */
final class DeleteBenchmark {

	private static final int LARGE = 10_000;
	private static final int SMALL = 100;
	private static final int UNMEASURED = 3_000;
	private static final int MEASURED = 1_000;

	private final Sample large = Sample.ofWorkstreams(LARGE);
	private final Sample small = Sample.ofWorkstreams(SMALL);

	/**
	 * Microseconds for one deletion.
	 *
	 * @param amongMany in the portfolio of 100,000 elements
	 * @param amongFew in the portfolio of 1,000 elements
	 */
	record Times(double amongMany, double amongFew) {
	}

	/** The times for elements of one class. */
	Times measure(EClass type) {
		Alternation.Medians medians = Alternation.measure(large.deletions(type), small.deletions(type), UNMEASURED, MEASURED);
		double nanoseconds = TimeUnit.MICROSECONDS.toNanos(Deletions.NUMBER);
		return new Times(medians.first() / nanoseconds, medians.second() / nanoseconds);
	}

	private record Sample(Portfolio portfolio, EditStack edits) {

		static Sample ofWorkstreams(int workstreams) {
			Portfolio portfolio = Samples.ofWorkstreams(workstreams);
			PortfolioResource resource = PortfolioResource.holding(portfolio);
			resource.inverseReferences();
			resource.referenceIndex();
			return new Sample(portfolio, new EditStack(resource.changeHub()));
		}

		Deletions deletions(EClass type) {
			return new Deletions(portfolio, edits, type);
		}
	}
}
