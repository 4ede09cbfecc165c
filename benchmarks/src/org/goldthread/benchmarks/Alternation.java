package org.goldthread.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures two tasks turn about in this JVM. Where the same code works on two inputs, that compares the inputs alone: both
 * run what the compiler made at that moment, in the same heap, beside the same other programs. JMH would give each of them
 * a JVM of its own, and two JVMs compile the same code so differently that one can be twice as fast as the other.
 */
public final class Alternation {

	/** Something that can be done again and again. */
	public interface Task {

		/** What is measured. */
		void run();

		/** Makes things as they were before; not measured. Does nothing for a task that leaves nothing behind. */
		default void undo() {
		}
	}

	/**
	 * Medians of the time of one run, in nanoseconds.
	 *
	 * @param first of the first task
	 * @param second of the second task
	 */
	public record Medians(double first, double second) {
	}

	private Alternation() {
	}

	/**
	 * Runs both tasks once in each round.
	 *
	 * @param unmeasured rounds before the measurement, for the compiler
	 * @param measured rounds that are measured, at least 1
	 */
	public static Medians measure(Task first, Task second, int unmeasured, int measured) {
		for (int round = 0; round < unmeasured; round++) {
			nanoseconds(first);
			nanoseconds(second);
		}
		List<Long> ofFirst = new ArrayList<>();
		List<Long> ofSecond = new ArrayList<>();
		for (int round = 0; round < measured; round++) {
			ofFirst.add(nanoseconds(first));
			ofSecond.add(nanoseconds(second));
		}
		return new Medians(median(ofFirst), median(ofSecond));
	}

	private static long nanoseconds(Task task) {
		long start = System.nanoTime();
		task.run();
		long nanoseconds = System.nanoTime() - start;
		task.undo();
		return nanoseconds;
	}

	private static double median(List<Long> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
