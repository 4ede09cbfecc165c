package org.goldthread.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.goldthread.benchmarks.diagram.DiagramBenchmark;
import org.goldthread.benchmarks.document.DocumentBenchmark;
import org.goldthread.benchmarks.exchange.ExchangeBenchmark;
import org.goldthread.benchmarks.rules.RulesBenchmark;
import org.goldthread.benchmarks.store.StoreBenchmark;

/** What {@code goldthread bench [NAME]} starts: prints a line for each figure. */
public final class Main {

	private static final List<BenchmarkGroup> GROUPS = List.of(new DocumentBenchmark(), new RulesBenchmark(), new DiagramBenchmark(),
			new ExchangeBenchmark(), new StoreBenchmark());

	private Main() {
	}

	/**
	 * Ends with 0 when all goals are reached, 1 when one is missed, 2 when there is no such benchmark.
	 *
	 * @param arguments the name of a group; nothing for all
	 */
	public static void main(String[] arguments) {
		System.exit(run(List.of(arguments)));
	}

	private static int run(List<String> arguments) {
		Optional<String> wanted = arguments.stream().findFirst();
		List<BenchmarkGroup> groups = GROUPS.stream().filter(group -> wanted.isEmpty() || group.name().equals(wanted.get())).toList();
		if (groups.isEmpty() || arguments.size() > 1) {
			System.err.println("There is no benchmark \"" + String.join(" ", arguments) + "\"; choose one of "
					+ GROUPS.stream().map(BenchmarkGroup::name).collect(Collectors.joining(", ")) + ", registers, start");
			return 2;
		}
		System.out.println(Measure.HEADER);
		List<Measure> missed = new ArrayList<>();
		for (BenchmarkGroup group : groups) {
			group.run(measure -> {
				System.out.println(measure.line());
				if (!measure.isMet()) {
					missed.add(measure);
				}
			});
		}
		return missed.isEmpty() ? 0 : 1;
	}
}
