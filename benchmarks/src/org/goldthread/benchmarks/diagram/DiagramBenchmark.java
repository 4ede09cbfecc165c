package org.goldthread.benchmarks.diagram;

import java.util.function.Consumer;

import org.goldthread.benchmarks.BenchmarkGroup;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.Repetition;

/** An outcomes map of 2,000 nodes and 3,000 edges: evaluated whole and edit by edit, laid out, and written to SVG. */
public final class DiagramBenchmark implements BenchmarkGroup {

	private static final double EVALUATION_MILLISECONDS = 150;
	private static final double EDIT_MILLISECONDS = 5;
	private static final double EXPORT_GOAL = 3;

	@Override
	public String name() {
		return "diagram";
	}

	@Override
	public void run(Consumer<Measure> measures) {
		LargeMap map = new LargeMap();
		measures.accept(Measure.against("evaluation of 2,000 nodes and 3,000 edges; anchor: 150 ms", Repetition.median(map::evaluate), "ms",
				EVALUATION_MILLISECONDS, 1));
		ExportTrial export = new ExportTrial(map);
		measures.accept(Measure.apart("automatic layout, once", export.layout(), "ms"));
		ExportTrial.Times writing = export.measure();
		measures.accept(Measure.against("SVG export; anchor: plain text of " + export.elements() + " elements", writing.svg(), "ms",
				writing.plainText(), EXPORT_GOAL));
		FollowingTrial.Times following = new FollowingTrial(map).measure();
		measures.accept(Measure.against("evaluation after an edit of one element, 95th percentile; anchor: 5 ms", following.atOnce95(), "ms",
				EDIT_MILLISECONDS, 1));
		measures.accept(Measure.apart("evaluation after an edit of one element, worst", following.worst(), "ms"));
		measures.accept(Measure.apart("evaluation left for when idle, 95th percentile", following.idle95(), "ms"));
	}
}
