package org.goldthread.analysis.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.LateHandover;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Workstream;

/**
 * What a slip delays.
 *
 * @param items the items that come later, causes first, the slipping ones among them
 * @param workstreams their workstreams
 * @param savings the savings that start later; those left out of every count, as overlaps, are not among them
 * @param benefits the benefits that come later
 * @param outcomes the outcomes that are served later
 */
public record Impact(List<DelayedItem> items, List<DelayedWorkstream> workstreams, List<DelayedSaving> savings, List<DelayedBenefit> benefits,
		List<ReachedOutcome> outcomes) {

	/** What follows when an item slips by some working days; nothing for an item that is done or part of a loop. */
	public static Impact of(DependencyNetwork network, HandoverItem item, int days) {
		return new ImpactAnalysis(network).of(item, days);
	}

	/** What follows when everything still to come in a workstream slips by some working days. */
	public static Impact of(DependencyNetwork network, Workstream workstream, int days) {
		return new ImpactAnalysis(network).of(workstream, days);
	}

	/** What follows from a hand-over that is late. */
	public static Impact of(DependencyNetwork network, LateHandover late) {
		return new ImpactAnalysis(network).of(late);
	}

	/** Likely in-year pounds of first years that come later, added up. All are in-year amounts, and each pound counts once. */
	public BigDecimal poundsDelayed() {
		return savings.stream().map(DelayedSaving::pounds).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The greatest delay of any item or workstream, in working days; 0 when nothing is delayed. */
	public int greatestDelay() {
		return workstreams.stream().mapToInt(DelayedWorkstream::days).max().orElse(0);
	}
}
