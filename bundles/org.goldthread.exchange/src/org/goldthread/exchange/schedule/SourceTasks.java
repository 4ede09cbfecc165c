package org.goldthread.exchange.schedule;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.draft.Unmapped;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * The tasks of a schedule that count, parents first: without blank lines and the line of the schedule itself.
 *
 * @param tasks the tasks
 * @param unmapped the tasks that were left out
 */
record SourceTasks(List<Task> tasks, List<Unmapped> unmapped) {

	private static final int DEEPEST = 100;

	/**
	 * Collects the tasks.
	 *
	 * @throws ImportFailure when there are none, or they are deeper inside each other than in any plan
	 */
	static SourceTasks of(ProjectFile project, String file) throws ImportFailure {
		List<Task> tasks = new ArrayList<>();
		List<Unmapped> unmapped = new ArrayList<>();
		for (Task task : project.getTasks()) {
			if (task.getNull() || isProjectItself(task)) {
				continue;
			}
			if (task.getOutlineLevel() != null && task.getOutlineLevel() > DEEPEST) {
				throw new ImportFailure(file + " has tasks more than " + DEEPEST + " levels deep, such as \"" + PlannedTask.nameOf(task)
						+ "\"; it was not imported, so ask where it comes from");
			}
			if (!task.getActive()) {
				unmapped.add(new Unmapped("Task", PlannedTask.nameOf(task), "it is switched off in the schedule"));
			} else if (task.getExternalTask()) {
				unmapped.add(new Unmapped("Task", PlannedTask.nameOf(task), "it belongs to another schedule; import that one too"));
			} else {
				tasks.add(task);
			}
		}
		if (tasks.isEmpty()) {
			throw new ImportFailure(file + " has no tasks to import; check that it is the schedule that you mean");
		}
		return new SourceTasks(tasks, unmapped);
	}

	private static boolean isProjectItself(Task task) {
		return task.getParentTask() == null && task.getUniqueID() != null && task.getUniqueID() == 0 && task.getOutlineLevel() != null
				&& task.getOutlineLevel() == 0;
	}
}
