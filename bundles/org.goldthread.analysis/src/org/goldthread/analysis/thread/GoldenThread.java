package org.goldthread.analysis.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * The links of a portfolio that tie the vision to money, risks and decisions. A snapshot: what changes in the portfolio
 * afterwards is not in it. Making one takes time in proportion to the portfolio, a trace in proportion to what it reaches.
 */
public final class GoldenThread {

	private final Map<Element, List<ThreadLink>> links;

	GoldenThread(Map<Element, List<ThreadLink>> links) {
		this.links = links;
	}

	/** The golden thread of a portfolio. */
	public static GoldenThread of(Portfolio portfolio) {
		return computation(portfolio).finish();
	}

	/** Collects the golden thread of a portfolio. */
	public static Computation<GoldenThread> computation(Portfolio portfolio) {
		return ThreadReader.computation(portfolio);
	}

	/** The thread of an element both ways; empty chains and a gap for one that is tied to nothing. */
	public ThreadTrace trace(Element element) {
		return tracing(element).finish();
	}

	/** Follows the thread of an element step by step. */
	public Computation<ThreadTrace> tracing(Element element) {
		ThreadWalk up = new ThreadWalk(links, element, ThreadDirection.UP);
		ThreadWalk down = new ThreadWalk(links, element, ThreadDirection.DOWN);
		Set<ThreadEnd> reached = EnumSet.noneOf(ThreadEnd.class);
		return new Steps().compute(up::computation, reached::addAll).compute(down::computation, reached::addAll)
				.giving(() -> new ThreadTrace(element, up.chains(), down.chains(), up.reached(), down.reached(),
						ThreadGaps.of(element, reached, links.containsKey(element))));
	}
}
