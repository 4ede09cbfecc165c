package org.goldthread.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.store.StoreException;

/** One changed value of an open portfolio is published: with the repository open, and opened and closed for it. */
final class OneChangeTrial {

	private static final double UPDATES = 2;
	private static final double MILLISECONDS_MORE = 5;
	private static final double GOAL_OF_SIZE = 1.5;
	private static final int UNMEASURED = 150;
	private static final int MEASURED = 101;
	private static final int UNMEASURED_CLOSED = 5;
	private static final int MEASURED_CLOSED = 11;
	private static final double NANOSECONDS = 1e6;

	private OneChangeTrial() {
	}

	/** Measures with a large portfolio, one of a tenth and one of a hundredth. */
	static void run(StorePlace place, int workstreams, Consumer<Measure> measures) throws StoreException, SQLException {
		List<StoreSample> samples = new ArrayList<>();
		for (int size : List.of(workstreams, workstreams / 10, workstreams / 100)) {
			samples.add(new StoreSample(place, size));
		}
		StoreSample large = samples.get(0);
		try (BareRow row = new BareRow(place, StoreBenchmark.elements(large.portfolio()))) {
			Alternation.Medians open = Alternation.measure(new Publishing(large), row::update, UNMEASURED, MEASURED);
			double update = open.second() / NANOSECONDS;
			measures.accept(Measure.beside(name(place, large, "anchor: a bare update with commit"), open.first() / NANOSECONDS, "ms", update));
			measures.accept(Measure.against(name(place, large, "anchor: twice a bare update with commit, and 5 ms"), open.first() / NANOSECONDS, "ms",
					UPDATES * update + MILLISECONDS_MORE, 1));
			for (StoreSample small : samples.subList(1, samples.size())) {
				Alternation.Medians sizes = Alternation.measure(new Publishing(large), new Publishing(small), 20, MEASURED);
				measures.accept(Measure.against(name(place, large, String.format("anchor: of %,d", StoreBenchmark.elements(small.portfolio()))),
						sizes.first() / NANOSECONDS, "ms", sizes.second() / NANOSECONDS, GOAL_OF_SIZE));
			}
			large.closeRepository();
			row.close();
			Alternation.Medians closed = Alternation.measure(() -> {
				large.rename(1);
				large.publishFromClosed();
			}, row::updateFromClosed, UNMEASURED_CLOSED, MEASURED_CLOSED);
			measures.accept(Measure.beside(name(place, large, "opening and closing the repository; anchor: opening, a bare update with commit, closing"),
					closed.first() / NANOSECONDS, "ms", closed.second() / NANOSECONDS));
		}
		samples.subList(1, samples.size()).forEach(StoreSample::close);
	}

	private static String name(StorePlace place, StoreSample sample, String rest) {
		return String.format("%s: publish one changed value of %,d elements; %s", place.maker(), StoreBenchmark.elements(sample.portfolio()), rest);
	}

	/** Publishing a change that is made before. */
	private record Publishing(StoreSample sample) implements Alternation.Task {

		private Publishing {
			sample.rename(1);
		}

		@Override
		public void run() {
			sample.publish();
		}

		@Override
		public void undo() {
			sample.rename(1);
		}
	}
}
