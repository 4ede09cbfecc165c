package org.goldthread.ui.explorer.problems;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Work on one thread in slices of a few milliseconds, between which the thread does other things. New work takes the place of
 * what is under way. Belongs to that thread.
 */
final class SlicedWork {

	private static final long SLICE_NANOS = Duration.ofMillis(6).toNanos();

	private final Executor later;
	private final LongSupplier nanos;
	private Runnable slice = () -> {
	};

	/**
	 * Nothing to do so far.
	 *
	 * @param later runs a slice on the thread, never at once
	 * @param nanos the time in nanoseconds, by which slices end
	 */
	SlicedWork(Executor later, LongSupplier nanos) {
		this.later = later;
		this.nanos = nanos;
	}

	/** Calls {@code advance} again and again until it gives false; the first time in the next slice. */
	void begin(BooleanSupplier advance) {
		slice = new Runnable() {
			@Override
			public void run() {
				if (slice == this && !isDoneAfterSlice(advance)) {
					later.execute(this);
				}
			}
		};
		later.execute(slice);
	}

	/** Does nothing more of what is under way. */
	void stop() {
		slice = () -> {
		};
	}

	private boolean isDoneAfterSlice(BooleanSupplier advance) {
		long end = nanos.getAsLong() + SLICE_NANOS;
		while (advance.getAsBoolean()) {
			if (nanos.getAsLong() >= end) {
				return false;
			}
		}
		return true;
	}
}
