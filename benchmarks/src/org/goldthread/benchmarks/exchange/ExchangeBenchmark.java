package org.goldthread.benchmarks.exchange;

import java.util.function.Consumer;

import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;

/** Writing and reading a register of 50,000 rows. */
public final class ExchangeBenchmark implements BenchmarkGroup {

	@Override
	public String name() {
		return "exchange";
	}

	@Override
	public void run(Consumer<Measure> measures) {
		ExportTrial.run(measures);
		ImportTrial.run(measures);
	}
}
