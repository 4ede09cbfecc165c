package org.goldthread.rules;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A short time in which something long goes on.
 *
 * @param nanos how long, in nanoseconds
 */
record Slice(long nanos) {

	static Slice of(Duration duration) {
		return new Slice(duration.toNanos());
	}

	/**
	 * Takes step after step until one says that it was the last, or the time is up; always one.
	 *
	 * @param step one step; true when nothing is left to do
	 * @return whether the last step was taken
	 */
	boolean run(BooleanSupplier step) {
		long start = System.nanoTime();
		do {
			if (step.getAsBoolean()) {
				return true;
			}
		} while (System.nanoTime() - start < nanos);
		return false;
	}
}
