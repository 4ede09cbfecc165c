package org.goldthread.analysis.network;

import java.util.List;

/**
 * Items that wait for each other in a circle, so that none of them can have a date.
 *
 * @param steps a shortest loop, each step from the item where the one before ends, the last back to the first; never empty
 * @param weakest the step whose removal is suggested
 * @param items how many items are tangled up, those beside this loop included
 */
public record Loop(List<Link> steps, Link weakest, int items) {

	/** How many items beside those of the steps are part of this loop or of others that share items with it. */
	public int otherItems() {
		return items - steps.size();
	}
}
