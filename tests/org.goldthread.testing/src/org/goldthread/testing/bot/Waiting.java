package org.goldthread.testing.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;

/** Waits for a condition that is looked at on the UI thread; never for a time. */
public final class Waiting {

	/** How long a test waits for something before it fails. */
	public static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

	private Waiting() {
	}

	/**
	 * Returns once {@code condition} holds on the UI thread.
	 *
	 * @param what names the condition in the failure, such as "the editor is open"
	 * @throws AssertionError when it does not hold within {@link #PATIENCE}
	 */
	public static void until(String what, BooleanSupplier condition) {
		find(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
	}

	/**
	 * Returns what {@code search} finds on the UI thread, as soon as it finds something.
	 *
	 * @throws AssertionError when it finds nothing within {@link #PATIENCE}
	 */
	public static <T> T find(String what, Supplier<Optional<T>> search) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			Optional<T> found = UiThread.ask(() -> lookSafely(search));
			if (found.isPresent()) {
				return found.get();
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s for " + what + ". " + UiThread.ask(ScreenPicture::describe));
			}
			LockSupport.parkNanos(BETWEEN_LOOKS);
		}
	}

	/** A widget may be disposed between two looks; then the next look decides. */
	private static <T> Optional<T> lookSafely(Supplier<Optional<T>> search) {
		try {
			return search.get();
		} catch (SWTException disposed) {
			return Optional.empty();
		}
	}
}
