package org.goldthread.exchange.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.exchange.schedule.ScheduleFields.Field;
import org.mpxj.Duration;
import org.mpxj.Task;

/**
 * Decides what each task of a schedule stands for. A task that stands for an element of the portfolio already, or that an export
 * has marked, keeps that role. Of the others, a summary task on the upper level is a workstream, or on the level below where one
 * summary task holds the whole schedule; a task without duration, or marked as such, is a milestone; any other task without tasks
 * below is a deliverable; a summary task inside a workstream stands for nothing.
 */
final class TaskRoles {

	private final ScheduleFields fields;
	private final TaskIds ids;
	private final Map<Task, TaskRole> roles = new HashMap<>();

	/** The roles of tasks, which come parents first. */
	TaskRoles(List<Task> tasks, ScheduleFields fields, TaskIds ids) {
		this.fields = fields;
		this.ids = ids;
		Optional<Task> wrapper = wrapper(tasks);
		tasks.forEach(task -> roles.put(task, marked(task)
				.orElseGet(() -> wrapper.filter(task::equals).isPresent() ? TaskRole.WRAPPER : byPlace(task))));
	}

	TaskRole of(Task task) {
		return roles.get(task);
	}

	/** The nearest task above with one of the roles; empty when there is none. */
	Optional<Task> above(Task task, TaskRole role) {
		Task above = task.getParentTask();
		while (above != null && roles.get(above) != role) {
			above = above.getParentTask();
		}
		return Optional.ofNullable(above);
	}

	private Optional<TaskRole> marked(Task task) {
		return ids.elementOf(task).flatMap(element -> TaskRole.of(element.eClass()))
				.or(() -> fields.read(task, Field.TYPE).flatMap(TaskRole::named));
	}

	private TaskRole byPlace(Task task) {
		if (!task.hasChildTasks()) {
			return isPointInTime(task) ? TaskRole.MILESTONE : TaskRole.DELIVERABLE;
		}
		return above(task, TaskRole.WORKSTREAM).isPresent() ? TaskRole.GROUP : TaskRole.WORKSTREAM;
	}

	private static boolean isPointInTime(Task task) {
		Duration duration = task.getDuration();
		return task.getMilestone() || duration != null && duration.getDuration() == 0;
	}

	/** The only task of the upper level, where it holds summary tasks. */
	private static Optional<Task> wrapper(List<Task> tasks) {
		Set<Task> all = new HashSet<>(tasks);
		List<Task> upper = tasks.stream().filter(task -> !all.contains(task.getParentTask())).limit(2).toList();
		return upper.size() == 1 && upper.get(0).getChildTasks().stream().anyMatch(Task::hasChildTasks) ? Optional.of(upper.get(0))
				: Optional.empty();
	}
}
