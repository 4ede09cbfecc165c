package org.goldthread.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures one task again and again in this JVM, after some rounds for the compiler. */
public final class Repetition {

	private static final int UNMEASURED = 8;
	private static final int MEASURED = 9;
	private static final double NANOSECONDS = 1e6;

	private Repetition() {
	}

	/** The median of a run in milliseconds; garbage of earlier runs is collected before each. */
	public static double median(Runnable task) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < UNMEASURED + MEASURED; i++) {
			System.gc();
			long start = System.nanoTime();
			task.run();
			double milliseconds = (System.nanoTime() - start) / NANOSECONDS;
			if (i >= UNMEASURED) {
				times.add(milliseconds);
			}
		}
		return percentile(times, 50);
	}

	/** The value that so many per cent of the values do not exceed. */
	public static double percentile(List<Double> values, int percent) {
		int rank = Math.max(1, (int) Math.ceil(values.size() * percent / 100.0));
		return values.stream().sorted().skip(rank - 1L).findFirst().orElseThrow();
	}
}
