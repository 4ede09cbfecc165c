package org.goldthread.document;

import java.time.Duration;

/**
 * Runs slices of background work on the thread that a document's model belongs to, between other things. The workbench
 * gives one over the event loop; where nothing can wait, as on the command line, {@link #none()} runs nothing.
 */
@FunctionalInterface
public interface ModelThread {

	/**
	 * Runs {@code slice} once on the model's thread, after at least {@code delay} and never inside this call. May be
	 * called from any thread; does nothing once the thread takes no more work.
	 */
	void schedule(Duration delay, Runnable slice);

	/** For documents without background work: drops every slice. */
	static ModelThread none() {
		return (delay, slice) -> {
		};
	}
}
