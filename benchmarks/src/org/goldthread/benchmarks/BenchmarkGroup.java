package org.goldthread.benchmarks;

import java.util.List;

/** Benchmarks that are run together under one name. */
public interface BenchmarkGroup {

	/** The name after {@code goldthread bench}. */
	String name();

	/** Runs them; takes minutes. */
	List<Measure> run();
}
