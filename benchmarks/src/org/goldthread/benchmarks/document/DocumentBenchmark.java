package org.goldthread.benchmarks.document;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.Measurements;

/** Opening, saving and editing a portfolio of 100,000 elements. */
public final class DocumentBenchmark implements BenchmarkGroup {

	private static final double LOAD_GOAL = 1.3;
	private static final double SAVE_GOAL = 1.6;
	/** EMF keeps children in an array, in which a removal searches and closes a gap: twenty thousand siblings are felt, the other elements are not. */
	private static final double DELETE_GOAL = 3;

	@Override
	public String name() {
		return "document";
	}

	@Override
	public void run(Consumer<Measure> measures) {
		Measurements load = Measurements.of(LoadBenchmark.class);
		measures.accept(Measure.against("open 100,000 elements; anchor: tuned EMF load", load.median("open"), "ms",
				load.median("plainEmf"), LOAD_GOAL));
		Measurements save = Measurements.of(SaveBenchmark.class);
		measures.accept(Measure.against("save 100,000 elements without the forced write; anchor: EMF save", save.median("saveUnforced"), "ms",
				save.median("plainEmf"), SAVE_GOAL));
		measures.accept(Measure.apart("forced write of the same bytes", save.median("forcedWrite"), "ms"));
		measures.accept(Measure.apart("save 100,000 elements, all included", save.median("save"), "ms"));
		Measurements delete = Measurements.of(DeleteBenchmark.class);
		for (String kind : List.of("milestone", "workstream", "risk")) {
			measures.accept(Measure.against("delete a " + kind + " among 100,000 elements; anchor: among 1,000", delete.median(kind, DeleteBenchmark.LARGE),
					"us", delete.median(kind, DeleteBenchmark.SMALL), DELETE_GOAL));
		}
	}
}
