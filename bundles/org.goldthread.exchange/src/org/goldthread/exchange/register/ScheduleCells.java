package org.goldthread.exchange.register;

import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.analysis.network.Slip;
import org.goldthread.analysis.network.WorkstreamOutlook;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;

/** Computed cells that rest on dates; empty where dates are missing. */
final class ScheduleCells {

	private ScheduleCells() {
	}

	static Cell slip(HandoverItem item, RegisterContext context) {
		return ComputedCells.number(Slip.of(item, context.analyses().calendar()));
	}

	static Cell totalFloat(Milestone milestone, RegisterContext context) {
		DependencyNetwork network = context.analyses().network();
		return network.contains(milestone) ? ComputedCells.number(network.schedule(milestone).totalFloat()) : Cell.EMPTY;
	}

	static Cell critical(Milestone milestone, RegisterContext context) {
		DependencyNetwork network = context.analyses().network();
		if (!network.contains(milestone)) {
			return Cell.EMPTY;
		}
		ItemSchedule schedule = network.schedule(milestone);
		return schedule.totalFloat().isEmpty() ? Cell.EMPTY : Cell.yesNo(schedule.isCritical());
	}

	static Cell slip(Workstream workstream, RegisterContext context) {
		return ComputedCells.number(Slip.of(workstream, context.analyses().calendar()));
	}

	static Cell leastFloat(Workstream workstream, RegisterContext context) {
		return ComputedCells.number(outlook(workstream, context).leastFloat());
	}

	static Cell critical(Workstream workstream, RegisterContext context) {
		WorkstreamOutlook outlook = outlook(workstream, context);
		return outlook.leastFloat().isEmpty() ? Cell.EMPTY : Cell.yesNo(outlook.isCritical());
	}

	static Cell nextMilestone(Workstream workstream, RegisterContext context) {
		return ComputedCells.link(outlook(workstream, context).next(), context);
	}

	private static WorkstreamOutlook outlook(Workstream workstream, RegisterContext context) {
		return WorkstreamOutlook.of(workstream, context.analyses().network());
	}
}
