package org.goldthread.exchange.schedule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.mpxj.Task;

/**
 * Finds the tasks that wait for each other: two tasks are in one knot when each can be reached from the other over links. Takes
 * time in proportion to tasks and links. Source: Tarjan, Depth-first search and linear graph algorithms, 1972, without recursion.
 */
final class Knots {

	private final Map<Task, Integer> numbers = new HashMap<>();
	private final Map<Task, Integer> lowest = new HashMap<>();
	private final Map<Task, Integer> knotOf = new HashMap<>();
	private final Deque<Task> open = new ArrayDeque<>();

	private final Function<Task, List<Task>> before;

	/**
	 * Finds the knots.
	 *
	 * @param before the tasks that a task waits for
	 */
	Knots(Collection<Task> tasks, Function<Task, List<Task>> before) {
		this.before = before;
		tasks.stream().filter(task -> !numbers.containsKey(task)).forEach(this::walk);
	}

	/** Whether a link between two tasks lies on a loop. */
	boolean hold(Task from, Task to) {
		return from == to || knotOf.containsKey(from) && knotOf.get(from).equals(knotOf.get(to));
	}

	private void walk(Task start) {
		Deque<Step> path = new ArrayDeque<>();
		path.push(enter(start));
		while (!path.isEmpty()) {
			Step step = path.peek();
			if (step.next < step.before.size()) {
				Task before = step.before.get(step.next++);
				if (!numbers.containsKey(before)) {
					path.push(enter(before));
				} else if (!knotOf.containsKey(before)) {
					lowest.merge(step.task, numbers.get(before), Math::min);
				}
			} else {
				path.pop();
				leave(step.task);
				if (!path.isEmpty()) {
					lowest.merge(path.peek().task, lowest.get(step.task), Math::min);
				}
			}
		}
	}

	private Step enter(Task task) {
		numbers.put(task, numbers.size());
		lowest.put(task, numbers.get(task));
		open.push(task);
		return new Step(task, before.apply(task));
	}

	private void leave(Task task) {
		if (lowest.get(task).equals(numbers.get(task))) {
			Task member;
			do {
				member = open.pop();
				knotOf.put(member, numbers.get(task));
			} while (member != task);
		}
	}

	private static final class Step {

		private final Task task;
		private final List<Task> before;
		private int next;

		Step(Task task, List<Task> before) {
			this.task = task;
			this.before = before;
		}
	}
}
