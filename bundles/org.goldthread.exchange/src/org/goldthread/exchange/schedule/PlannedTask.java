package org.goldthread.exchange.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

import org.mpxj.Task;

/**
 * A task of a schedule and what it stands for.
 *
 * @param task the task
 * @param role what it stands for
 * @param id id of its element, also when the element is yet to be made; for a task without element an id that nothing has
 * @param workstreamId id of the workstream that it is or belongs to; empty for what stands above workstreams
 */
record PlannedTask(Task task, TaskRole role, String id, Optional<String> workstreamId) {

	/** What the schedule calls it; never empty. */
	String name() {
		return nameOf(task);
	}

	static String nameOf(Task task) {
		String name = Objects.requireNonNullElse(task.getName(), "").strip().replaceAll("\\s+", " ");
		return name.isEmpty() ? "Unnamed task " + task.getUniqueID() : name;
	}

	Optional<LocalDate> start() {
		return Optional.ofNullable(task.getStart()).map(LocalDateTime::toLocalDate);
	}

	Optional<LocalDate> finish() {
		return end(task.getFinish());
	}

	Optional<LocalDate> baselineFinish() {
		return end(task.getBaselineFinish());
	}

	Optional<LocalDate> actualFinish() {
		return end(task.getActualFinish());
	}

	/** The last day: work that ends at midnight has ended the day before. */
	private Optional<LocalDate> end(LocalDateTime moment) {
		boolean midnight = moment != null && moment.toLocalTime().equals(LocalTime.MIDNIGHT) && role != TaskRole.MILESTONE;
		return Optional.ofNullable(moment).map(LocalDateTime::toLocalDate).map(day -> midnight ? day.minusDays(1) : day);
	}
}
