package org.goldthread.analysis.network;

import java.util.List;

/**
 * Workstreams that wait for each other in a circle. That is no fault as long as they hand over different things at
 * different dates, which nobody can tell before the items are named.
 *
 * @param steps a shortest loop, each step from the workstream where the one before ends; never empty
 * @param workstreams how many workstreams are tangled up, those beside this loop included
 */
public record WorkstreamLoop(List<WorkstreamStep> steps, int workstreams) {

	/** How many workstreams beside those of the steps are part of this loop or of others that share workstreams with it. */
	public int otherWorkstreams() {
		return workstreams - steps.size();
	}
}
