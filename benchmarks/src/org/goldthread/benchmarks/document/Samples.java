package org.goldthread.benchmarks.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.cli.generate.PortfolioGenerator;
import org.goldthread.model.Portfolio;

/** Portfolios and folders for the benchmarks. */
final class Samples {

	private static final long SEED = 2018;
	private static final int WORKSTREAMS = 10_000;

	private Samples() {
	}

	/** About 100,000 elements; always the same. */
	static Portfolio large() {
		return ofWorkstreams(WORKSTREAMS);
	}

	/** About ten elements for each workstream. */
	static Portfolio ofWorkstreams(int workstreams) {
		return new PortfolioGenerator(workstreams, SEED, 0).generate();
	}

	static Path folder() throws IOException {
		return Files.createTempDirectory("goldthread-benchmark");
	}

	/** Deletes a folder that {@link #folder()} made, with what the benchmark wrote there. */
	static void delete(Path folder) throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : all) {
			Files.delete(file);
		}
	}
}
