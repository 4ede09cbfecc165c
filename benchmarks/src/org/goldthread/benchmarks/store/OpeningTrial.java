package org.goldthread.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.document.PlainEmf;
import org.goldthread.model.PortfolioResource;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Revision;

/** Opening the head of a large portfolio, against EMF's load of the same portfolio from a file: after one revision, and after many. */
final class OpeningTrial {

	private static final double GOAL = 2;
	private static final int REVISIONS = 200;
	private static final int CHANGES = 100;
	private static final int UNMEASURED = 4;
	private static final int MEASURED = 5;
	private static final double NANOSECONDS = 1e6;

	private OpeningTrial() {
	}

	static void run(StorePlace place, int workstreams, Consumer<Measure> measures) throws StoreException, IOException {
		Path file = Files.createTempFile("goldthread-store", ".xmi");
		try (StoreSample sample = new StoreSample(place, workstreams)) {
			PlainEmf.holding(StoreSample.portfolio(workstreams), file).save(Map.of());
			measures.accept(measure(place, sample, file, "1 revision"));
			for (int i = 1; i < REVISIONS; i++) {
				sample.rename(CHANGES);
				sample.publish();
			}
			measures.accept(measure(place, sample, file, REVISIONS + " revisions of " + CHANGES + " changes"));
		} finally {
			Files.delete(file);
		}
	}

	private static Measure measure(StorePlace place, StoreSample sample, Path file, String history) throws StoreException {
		Revision head = sample.head();
		Alternation.Medians medians = Alternation.measure(collected(() -> open(sample, head)), collected(() -> load(file)), UNMEASURED, MEASURED);
		return Measure.against(String.format("%s: open the head of %,d elements after %s; anchor: EMF's tuned load of the file", place.maker(),
				StoreBenchmark.elements(sample.portfolio()), history), medians.first() / NANOSECONDS, "ms", medians.second() / NANOSECONDS, GOAL);
	}

	private static void open(StoreSample sample, Revision head) {
		try {
			PortfolioResource.holding(sample.repository().portfolio(head));
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void load(Path file) {
		try {
			PlainEmf.load(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Leaves each run to pay for its own garbage alone. */
	private static Alternation.Task collected(Runnable task) {
		return new Alternation.Task() {

			@Override
			public void run() {
				task.run();
			}

			@Override
			public void undo() {
				System.gc();
			}
		};
	}
}
