package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;

/**
 * What the dates of its items say of a workstream.
 *
 * @param leastFloat the smallest total float of its milestones and deliverables still to come, in working days; empty when
 *        none of them has one
 * @param next the milestone still to come with the earliest planned date, which may be past; the first of several on one
 *        day, empty when none has a date
 */
public record WorkstreamOutlook(OptionalInt leastFloat, Optional<Milestone> next) {

	/** The outlook of a workstream of the network's portfolio; takes time in proportion to its items. */
	public static WorkstreamOutlook of(Workstream workstream, DependencyNetwork network) {
		return new WorkstreamOutlook(leastFloat(workstream, network), next(workstream.getMilestones()));
	}

	/** Whether its float is used up: a slip of one day moves the end of the network or breaks a need-by. */
	public boolean isCritical() {
		return leastFloat.isPresent() && leastFloat.getAsInt() <= 0;
	}

	private static OptionalInt leastFloat(Workstream workstream, DependencyNetwork network) {
		return Stream.<HandoverItem>concat(workstream.getMilestones().stream(), workstream.getDeliverables().stream())
				.filter(network::contains).map(network::schedule).map(ItemSchedule::totalFloat).flatMapToInt(OptionalInt::stream).min();
	}

	private static Optional<Milestone> next(List<Milestone> milestones) {
		Milestone next = null;
		LocalDate earliest = LocalDate.MAX;
		for (Milestone milestone : milestones) {
			LocalDate planned = milestone.getActual() == null ? ItemDate.of(milestone).orElse(LocalDate.MAX) : LocalDate.MAX;
			if (planned.isBefore(earliest)) {
				next = milestone;
				earliest = planned;
			}
		}
		return Optional.ofNullable(next);
	}
}
