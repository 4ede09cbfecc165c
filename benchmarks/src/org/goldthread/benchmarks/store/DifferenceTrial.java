package org.goldthread.benchmarks.store;

import java.util.function.Consumer;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.benchmarks.Measure;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.Revision;

/** Comparing two revisions of a large portfolio and of one of a tenth, which differ in few elements and in many. */
final class DifferenceTrial {

	private static final int FEW = 10;
	private static final double GOAL_OF_SIZE = 1.5;
	private static final int UNMEASURED = 30;
	private static final int MEASURED = 31;
	private static final double NANOSECONDS = 1e6;

	private DifferenceTrial() {
	}

	static void run(StorePlace place, int workstreams, Consumer<Measure> measures) throws StoreException {
		try (StoreSample large = new StoreSample(place, workstreams); StoreSample small = new StoreSample(place, workstreams / 10)) {
			int many = Math.max(FEW, workstreams / FEW);
			int elements = StoreBenchmark.elements(large.portfolio());
			int fewer = StoreBenchmark.elements(small.portfolio());
			Alternation.Task fewOfLarge = comparing(large, FEW);
			Alternation.Task fewOfSmall = comparing(small, FEW);
			Alternation.Task manyOfLarge = comparing(large, many);
			Alternation.Task manyOfSmall = comparing(small, many);
			measures.accept(measure(place, FEW, elements, String.format("of %,d", fewer), fewOfLarge, fewOfSmall, 1, GOAL_OF_SIZE));
			measures.accept(measure(place, many, elements, String.format("of %,d", fewer), manyOfLarge, manyOfSmall, 1, GOAL_OF_SIZE));
			measures.accept(measure(place, many, elements, many / FEW + " times " + FEW, manyOfLarge, fewOfLarge, many / FEW, 1));
		}
	}

	private static Measure measure(StorePlace place, int changes, int elements, String anchor, Alternation.Task first, Alternation.Task second, int times,
			double goal) {
		Alternation.Medians medians = Alternation.measure(first, second, UNMEASURED, MEASURED);
		return Measure.against(String.format("%s: compare revisions that differ in %,d of %,d elements; anchor: %s", place.maker(), changes, elements, anchor),
				medians.first() / NANOSECONDS, "ms", times * medians.second() / NANOSECONDS, goal);
	}

	private static Alternation.Task comparing(StoreSample sample, int changes) throws StoreException {
		Revision before = sample.head();
		sample.rename(changes);
		Revision after = sample.publish();
		return () -> {
			try {
				if (sample.repository().changes(before, after).size() != changes) {
					throw new IllegalStateException("The revisions differ in another number of elements");
				}
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		};
	}
}
