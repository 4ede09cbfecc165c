package org.goldthread.benchmarks.document;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.Measurements;
import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Opening, saving and editing a portfolio of 100,000 elements. */
public final class DocumentBenchmark implements BenchmarkGroup {

	private static final double LOAD_GOAL = 1.3;
	private static final double SAVE_GOAL = 1.6;
	private static final double DELETE_GOAL = 2;

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
		DeleteBenchmark delete = new DeleteBenchmark();
		for (EClass type : List.of(Literals.MILESTONE, Literals.WORKSTREAM, Literals.RISK)) {
			DeleteBenchmark.Times times = delete.measure(type);
			measures.accept(Measure.against("delete a " + Concept.of(type).labelInSentence() + " among 100,000 elements; anchor: among 1,000",
					times.amongMany(), "us", times.amongFew(), DELETE_GOAL));
		}
	}
}
