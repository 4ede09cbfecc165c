package org.goldthread.analysis.network;

import java.util.Comparator;
import java.util.List;

import org.goldthread.model.Criticality;

/**
 * Chooses the step of a loop that can be given up most easily: first those that are not agreed by both sides, then those
 * with the lowest criticality (not stated counts as lowest; a predecessor within a workstream as higher than any), then
 * the last in the portfolio.
 */
final class WeakestLink {

	private static final Comparator<Link> HOLD = Comparator.comparing(Link::isAgreed)
			.thenComparingInt(link -> link.dependency().map(handover -> handover.getCriticality().getValue())
					.orElse(Criticality.CRITICAL.getValue() + 1));

	private WeakestLink() {
	}

	/** The weakest of some steps, which stand in the order of the portfolio. */
	static Link of(List<Link> steps) {
		Link weakest = steps.get(0);
		for (Link step : steps) {
			if (HOLD.compare(step, weakest) <= 0) {
				weakest = step;
			}
		}
		return weakest;
	}
}
