package org.goldthread.benchmarks.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Measures what users wait for: until a canvas is painted, and while the window answers nothing. Belongs to the UI thread. */
public final class WindowClock {

	private static final double NANOSECONDS = 1e6;
	private static final double NOTICEABLE_MILLISECONDS = 3;
	private static final long QUIET_NANOSECONDS = 1_200_000_000L;
	private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;
	private static final int LOOK_MILLISECONDS = 100;

	private final Display display;
	private boolean painted;
	private long idle;

	/** A clock for the display of the calling thread. */
	public WindowClock(Display display) {
		this.display = display;
	}

	/** Milliseconds until a canvas is painted after a change; what waits for the next frame of the screen counts. */
	public double untilPainted(Control canvas, Runnable change) {
		return run(canvas, change) / NANOSECONDS;
	}

	/** Milliseconds of work until a canvas is painted after a change, without the wait for the next frame of the screen. */
	public double workUntilPainted(Control canvas, Runnable change) {
		long all = run(canvas, change);
		return (all - idle) / NANOSECONDS;
	}

	/** Handles the events that wait now, so that the window would answer the user. */
	public void untilAnswering() {
		boolean[] answered = {false};
		display.asyncExec(() -> answered[0] = true);
		await(() -> answered[0]);
	}

	/** Handles events for some time. */
	public void pause(int milliseconds) {
		boolean[] over = {false};
		display.timerExec(milliseconds, () -> over[0] = true);
		await(() -> over[0]);
	}

	/** Handles events until a condition holds. */
	public void await(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			dispatch();
		}
	}

	/**
	 * Handles events until nothing that can be noticed has happened for a second, so that checks and indexes are done.
	 *
	 * @return milliseconds of the longest time in which the window answered nothing
	 */
	public double rest() {
		double longest = 0;
		long start = System.nanoTime();
		long busy = start;
		while (System.nanoTime() - busy < QUIET_NANOSECONDS) {
			if (System.nanoTime() - start > PATIENCE_NANOSECONDS) {
				throw new IllegalStateException("The workbench does not come to rest");
			}
			display.timerExec(LOOK_MILLISECONDS, () -> {
			});
			long before = System.nanoTime();
			long idleBefore = idle;
			dispatch();
			double took = (System.nanoTime() - before - (idle - idleBefore)) / NANOSECONDS;
			longest = Math.max(longest, took);
			if (took > NOTICEABLE_MILLISECONDS) {
				busy = System.nanoTime();
			}
		}
		return longest;
	}

	private long run(Control canvas, Runnable change) {
		painted = false;
		idle = 0;
		Listener listener = event -> painted = true;
		canvas.addListener(SWT.Paint, listener);
		long start = System.nanoTime();
		change.run();
		await(() -> painted);
		long taken = System.nanoTime() - start;
		canvas.removeListener(SWT.Paint, listener);
		return taken;
	}

	private void dispatch() {
		if (!display.readAndDispatch()) {
			long start = System.nanoTime();
			display.sleep();
			idle += System.nanoTime() - start;
		}
	}
}
