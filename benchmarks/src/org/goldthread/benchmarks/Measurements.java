package org.goldthread.benchmarks;

import java.util.HashMap;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a JMH benchmark class in a JVM of its own and gives the median of each of its methods. */
public final class Measurements {

	private final Map<String, Double> medians = new HashMap<>();

	private Measurements() {
	}

	/**
	 * Runs all methods of a class, without a word on standard output.
	 *
	 * @throws IllegalStateException when one of them fails
	 */
	public static Measurements of(Class<?> benchmark) {
		Measurements measurements = new Measurements();
		try {
			for (RunResult result : new Runner(new OptionsBuilder().include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
					.jvmArgsAppend(quiet()).verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run()) {
				measurements.medians.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getPercentile(50));
			}
		} catch (RunnerException e) {
			throw new IllegalStateException(benchmark.getSimpleName() + " could not be run", e);
		}
		return measurements;
	}

	/** JMH uses what newer Java runtimes warn of. */
	private static String[] quiet() {
		return Runtime.version().feature() >= 24 ? new String[] { "--sun-misc-unsafe-memory-access=allow" } : new String[0];
	}

	/** The median of a method, in the unit of its class. */
	public double median(String method) {
		Double median = medians.get(method);
		if (median == null) {
			throw new IllegalArgumentException("There is no measurement of " + method + " among " + medians.keySet());
		}
		return median;
	}
}
