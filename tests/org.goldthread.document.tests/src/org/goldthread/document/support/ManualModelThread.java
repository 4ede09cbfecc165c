package org.goldthread.document.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

import org.goldthread.document.ModelThread;

/** Runs slices when a test says so, in time that passes only as far as they wait for it. */
public final class ManualModelThread extends Clock implements ModelThread {

	private record Waiting(Instant due, long order, Runnable slice) {
	}

	private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(
			Comparator.comparing(Waiting::due).thenComparingLong(Waiting::order));
	private Instant now = Instant.parse("2018-09-18T09:00:00Z");
	private long order;

	@Override
	public synchronized void schedule(Duration delay, Runnable slice) {
		waiting.add(new Waiting(now.plus(delay), order++, slice));
	}

	/** Runs the next slice and lets the time pass until it is due; false when there is none. */
	public boolean runNext() {
		Waiting next;
		synchronized (this) {
			next = waiting.poll();
			if (next == null) {
				return false;
			}
			now = next.due().isAfter(now) ? next.due() : now;
		}
		next.slice().run();
		return true;
	}

	/** Runs slices until none is left. */
	public void runAll() {
		while (runNext()) {
			continue;
		}
	}

	/** Lets time pass. */
	public synchronized void pass(Duration time) {
		now = now.plus(time);
	}

	@Override
	public synchronized Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}
}
