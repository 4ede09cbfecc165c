package org.goldthread.ui.analysis.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.goldthread.document.background.SettledWork;

/** Work in steps that follow each other, with a chance for keys and mouse in between when a slice of time is used up. */
public final class Stages implements SettledWork.Pass {

	private final Deque<Runnable> open;

	private Stages(List<Runnable> stages) {
		open = new ArrayDeque<>(stages);
	}

	/** Steps in order; each is done as a whole, so the longest of them is the longest that anybody waits. */
	public static Stages of(Runnable... stages) {
		return new Stages(List.of(stages));
	}

	@Override
	public boolean step() {
		long end = System.nanoTime() + SettledWork.SLICE_NANOS;
		while (!open.isEmpty()) {
			open.poll().run();
			if (System.nanoTime() > end) {
				break;
			}
		}
		return open.isEmpty();
	}
}
