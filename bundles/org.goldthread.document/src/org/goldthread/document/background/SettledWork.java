package org.goldthread.document.background;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.goldthread.document.ModelThread;

/**
 * Work over the model that is done again after each change: waits until the changes pause, then goes on in slices on the
 * model's thread, and begins anew when a change arrives in between. A pause that does not come is not waited for for
 * ever: after a while the shortest one will do. Belongs to the thread of the model.
 */
public final class SettledWork {

	/** Longest time that one slice takes, in nanoseconds; two milliseconds less than the thread grants, for the last steps to end. */
	public static final long SLICE_NANOS = Duration.ofMillis(6).toNanos();

	/** One pass of the work. */
	@FunctionalInterface
	public interface Pass {

		/**
		 * Goes on for about {@link #SLICE_NANOS}.
		 *
		 * @return true when the pass is complete and its result handed on
		 */
		boolean step();
	}

	private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);

	private final ModelThread thread;
	private final Clock clock;
	private final Duration pause;
	private final Duration patience;
	private final Supplier<Optional<Pass>> start;
	private Optional<Pass> pass = Optional.empty();
	private boolean scheduled;
	private boolean wanted;
	private boolean stopped;
	private long firstChange;
	private long lastChange;
	private long restUntil;

	/**
	 * Work that nobody has asked for yet.
	 *
	 * @param pause time without changes after which a pass begins
	 * @param patience time after which the shortest pause will do
	 * @param start begins a pass; gives nothing when there is nothing to do
	 */
	public SettledWork(ModelThread thread, Clock clock, Duration pause, Duration patience, Supplier<Optional<Pass>> start) {
		this.thread = thread;
		this.clock = clock;
		this.pause = pause;
		this.patience = patience;
		this.start = start;
	}

	/** The model has changed: whatever is under way is out of date. */
	public void changed() {
		pass = Optional.empty();
		lastChange = clock.millis();
		if (!wanted) {
			wanted = true;
			firstChange = lastChange;
		}
		schedule(pause);
	}

	/** Begins no pass before {@code rest} is over: the last one was costly for others. */
	public void rest(Duration rest) {
		restUntil = clock.millis() + rest.toMillis();
	}

	/** Whether a pass is under way or to come. */
	public boolean isWanted() {
		return wanted;
	}

	/** Forgets what is under way or to come, until the next change. */
	public void cancel() {
		pass = Optional.empty();
		wanted = false;
	}

	/** Does nothing more, ever. */
	public void stop() {
		cancel();
		stopped = true;
	}

	private void schedule(Duration delay) {
		if (!scheduled && !stopped) {
			scheduled = true;
			thread.schedule(delay, this::slice);
		}
	}

	private void slice() {
		scheduled = false;
		if (!wanted || stopped) {
			return;
		}
		if (pass.isEmpty()) {
			Duration missing = missingPause();
			if (missing.isPositive()) {
				schedule(missing);
				return;
			}
			pass = start.get();
		}
		boolean complete = true; // a pass that fails is over: it would fail again
		try {
			complete = pass.isEmpty() || pass.get().step();
		} finally {
			if (complete) {
				cancel();
			}
		}
		if (!complete) {
			schedule(Duration.ZERO);
		}
	}

	private Duration missingPause() {
		long now = clock.millis();
		long since = now - lastChange;
		boolean overdue = now - firstChange > patience.toMillis();
		long needed = Math.min(pause.toMillis(), overdue ? SHORTEST_PAUSE.toMillis() : Long.MAX_VALUE);
		if (since < 0) {
			return Duration.ZERO; // the clock was set back
		}
		return Duration.ofMillis(Math.max(needed - since, restUntil - now));
	}
}
