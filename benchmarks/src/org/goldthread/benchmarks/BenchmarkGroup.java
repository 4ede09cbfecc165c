package org.goldthread.benchmarks;

import java.util.function.Consumer;

/** Benchmarks that are run together under one name. */
public interface BenchmarkGroup {

	/** The name after {@code goldthread bench}. */
	String name();

	/**
	 * Runs them; takes minutes.
	 *
	 * @param measures takes each figure as soon as it is known
	 */
	void run(Consumer<Measure> measures);
}
