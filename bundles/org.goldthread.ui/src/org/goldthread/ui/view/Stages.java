package org.goldthread.ui.view;

import java.util.List;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.background.SettledWork;

/** Work in steps that follow each other, with a chance for keys and mouse in between when a slice of time is used up. */
public final class Stages implements SettledWork.Pass {

	private final Computation<?> work;

	private Stages(Computation<?> work) {
		this.work = work;
	}

	/** Tasks in order; each is done as a whole, so the longest of them is the longest that anybody waits. */
	public static Stages of(Runnable... tasks) {
		Steps steps = new Steps();
		List.of(tasks).forEach(steps::once);
		return of(steps);
	}

	/** Steps in order. */
	public static Stages of(Steps steps) {
		return new Stages(steps.giving(() -> true));
	}

	@Override
	public boolean step() {
		long end = System.nanoTime() + SettledWork.SLICE_NANOS;
		boolean complete = work.step();
		while (!complete && System.nanoTime() <= end) {
			complete = work.step();
		}
		return complete;
	}
}
