package org.goldthread.benchmarks.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;
import org.goldthread.model.AllContents;
import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;

/**
 * The repository with 100,000 elements: embedded, and on a PostgreSQL that is started for it. The system property
 * {@code goldthread.benchmark.workstreams}, 10,000 unless given, makes it smaller.
 */
public final class StoreBenchmark implements BenchmarkGroup {

	private static final int WORKSTREAMS = Integer.getInteger("goldthread.benchmark.workstreams", 10_000);

	@Override
	public String name() {
		return "store";
	}

	@Override
	public void run(Consumer<Measure> measures) {
		try (StorePlace place = new EmbeddedPlace()) {
			measure(place, measures);
		}
		try (StorePlace place = new ServerPlace()) {
			measure(place, measures);
		} catch (IOException | IllegalStateException e) {
			System.err.println("The figures of PostgreSQL are left out, since it cannot be started here: " + e.getMessage());
		}
	}

	/** Number of elements and parts of a portfolio, itself included. */
	static int elements(Portfolio portfolio) {
		int elements = 1;
		for (AllContents contents = new AllContents(portfolio); contents.hasNext(); contents.next()) {
			elements++;
		}
		return elements;
	}

	private static void measure(StorePlace place, Consumer<Measure> measures) {
		try {
			FirstPublishTrial.run(place, WORKSTREAMS, measures);
			OneChangeTrial.run(place, WORKSTREAMS, measures);
			OpeningTrial.run(place, WORKSTREAMS, measures);
			DifferenceTrial.run(place, WORKSTREAMS, measures);
		} catch (StoreException | SQLException | IOException e) {
			throw new IllegalArgumentException("The repository could not be measured on " + place.maker(), e);
		}
	}
}
