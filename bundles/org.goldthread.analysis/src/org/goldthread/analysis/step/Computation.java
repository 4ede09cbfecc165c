package org.goldthread.analysis.step;

/**
 * A result that is worked out step by step. A step looks at a bounded number of things, however many there are in all. What
 * is looked at must not change before the result is there: after a change, begin anew. Belongs to one thread at a time.
 *
 * @param <R> what it gives
 */
public interface Computation<R> {

	/**
	 * Goes on by one step; does nothing more once the result is there.
	 *
	 * @return true when the result is there
	 */
	boolean step();

	/**
	 * What has been worked out.
	 *
	 * @throws IllegalStateException while steps are left
	 */
	R result();

	/** Takes all steps that are left, without a pause. */
	default R finish() {
		boolean complete = false;
		while (!complete) {
			complete = step();
		}
		return result();
	}
}
