package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class SlicedWorkTest {

	private final Queue<Runnable> events = new ArrayDeque<>();
	private final AtomicLong time = new AtomicLong();
	private final AtomicInteger done = new AtomicInteger();
	private final SlicedWork work = new SlicedWork(events::add, this::tick);

	@Test
	void nothingIsDoneAtOnce() {
		work.begin(this::step);
		assertEquals(0, done.get());
	}

	@Test
	void aSliceEndsInTime() {
		work.begin(this::step);
		events.remove().run();
		assertTrue(Duration.ofNanos(time.get()).toMillis() <= 8, () -> time.get() + " ns");
	}

	@Test
	void allIsDoneInTheEnd() {
		work.begin(this::step);
		runAll();
		assertEquals(100, done.get());
	}

	@Test
	void newWorkTakesThePlaceOfWhatIsUnderWay() {
		work.begin(this::step);
		events.remove().run();
		int before = done.get();
		work.begin(() -> false);
		runAll();
		assertEquals(before, done.get());
	}

	@Test
	void whatIsStoppedDoesNotGoOn() {
		work.begin(this::step);
		work.stop();
		runAll();
		assertEquals(0, done.get());
	}

	private boolean step() {
		return done.incrementAndGet() < 100;
	}

	/** A millisecond passes between two looks at the clock. */
	private long tick() {
		return time.addAndGet(Duration.ofMillis(1).toNanos());
	}

	private void runAll() {
		while (!events.isEmpty()) {
			events.remove().run();
		}
	}
}
