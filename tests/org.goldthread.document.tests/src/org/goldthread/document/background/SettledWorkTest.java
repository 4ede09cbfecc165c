package org.goldthread.document.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.goldthread.document.support.ManualModelThread;
import org.junit.jupiter.api.Test;

/** Work waits for a pause, begins anew after a change, and does not wait for ever. */
class SettledWorkTest {

	private static final int STEPS = 3;

	private final ManualModelThread thread = new ManualModelThread();
	private final Instant start = thread.instant();
	private int begun;
	private int completed;
	private final SettledWork work = new SettledWork(thread, thread, Duration.ofSeconds(1), Duration.ofSeconds(10), this::begin);

	private Optional<SettledWork.Pass> begin() {
		begun++;
		int[] step = { 0 };
		return Optional.of(() -> {
			boolean complete = ++step[0] == STEPS;
			completed += complete ? 1 : 0;
			return complete;
		});
	}

	@Test
	void nothingIsDoneBeforeAChange() {
		thread.runAll();
		assertEquals(0, begun);
	}

	@Test
	void aChangeIsFollowedByOnePass() {
		work.changed();
		thread.runAll();
		assertEquals(1, completed);
		assertFalse(work.isWanted());
	}

	@Test
	void thePassBeginsAfterThePause() {
		work.changed();
		thread.runAll();
		assertEquals(Duration.ofSeconds(1), Duration.between(start, thread.instant()));
	}

	@Test
	void manyChangesAreFollowedByOnePass() {
		for (int i = 0; i < 5; i++) {
			work.changed();
			thread.pass(Duration.ofMillis(500));
		}
		thread.runAll();
		assertEquals(1, begun);
	}

	@Test
	void aChangeInBetweenBeginsThePassAnew() {
		work.changed();
		thread.runNext();
		work.changed();
		thread.runAll();
		assertEquals(2, begun);
		assertEquals(1, completed);
	}

	@Test
	void changesWithoutAPauseAreNotWaitedForForEver() {
		for (int i = 0; i < 200 && completed == 0; i++) {
			work.changed();
			thread.pass(Duration.ofMillis(100));
			for (int slice = 0; slice <= STEPS && thread.instant().isBefore(start.plusSeconds(15)); slice++) {
				thread.runNext();
			}
		}
		assertEquals(1, completed);
	}

	@Test
	void aRestIsKept() {
		work.rest(Duration.ofSeconds(30));
		work.changed();
		thread.runAll();
		assertEquals(Duration.ofSeconds(30), Duration.between(start, thread.instant()));
	}

	@Test
	void aPassThatFailsIsOver() {
		SettledWork failing = new SettledWork(thread, thread, Duration.ZERO, Duration.ZERO, () -> Optional.of(() -> {
			throw new IllegalStateException("broken");
		}));
		failing.changed();
		assertThrows(IllegalStateException.class, thread::runAll);
		assertFalse(failing.isWanted());
		assertFalse(thread.runNext());
	}

	@Test
	void stoppedWorkIsNotTakenUpAgain() {
		work.changed();
		work.stop();
		work.changed();
		thread.runAll();
		assertEquals(0, begun);
	}

	@Test
	void aClockThatIsSetBackDoesNotStopTheWork() {
		work.changed();
		thread.pass(Duration.ofHours(-5));
		assertTrue(thread.runNext());
	}
}
