package org.goldthread.exchange.schedule;

import org.goldthread.model.LinkType;
import org.mpxj.Relation;
import org.mpxj.RelationType;

/**
 * A link of a schedule between two tasks.
 *
 * @param from the task that comes first
 * @param to the task that waits
 * @param relation the link in the schedule
 * @param inLoop whether the two tasks wait for each other, directly or through others
 */
record TaskLink(PlannedTask from, PlannedTask to, Relation relation, boolean inLoop) {

	String name() {
		return from.name() + " to " + to.name();
	}

	boolean isWithinOneWorkstream() {
		return from.workstreamId().isPresent() && from.workstreamId().equals(to.workstreamId());
	}

	LinkType type() {
		RelationType type = relation.getType() == null ? RelationType.FINISH_START : relation.getType();
		return switch (type) {
			case START_START -> LinkType.START_TO_START;
			case FINISH_FINISH -> LinkType.FINISH_TO_FINISH;
			case START_FINISH -> LinkType.START_TO_FINISH;
			default -> LinkType.FINISH_TO_START;
		};
	}
}
