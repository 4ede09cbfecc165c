package org.goldthread.analysis.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.calendar.WorkingCalendar;

/** Finds the chain of items that decides when the network ends. */
final class CriticalPath {

	private final Network network;
	private final Dates dates;
	private final WorkingCalendar calendar;

	CriticalPath(Network network, Dates dates, WorkingCalendar calendar) {
		this.network = network;
		this.dates = dates;
		this.calendar = calendar;
	}

	/**
	 * From the item with the latest earliest date back, each time to the item that leaves the smallest gap, the first of
	 * equal ones, until nothing that is still to come comes before. Empty when nothing still to come has a date.
	 */
	List<PathStep> steps() {
		Deque<PathStep> steps = new ArrayDeque<>();
		int node = last();
		while (node >= 0) {
			int link = tightestInto(node);
			steps.addFirst(new PathStep(network.items().get(node), calendar.day(dates.earliest(node)),
					link < 0 ? Optional.empty() : Optional.of(network.link(link)), link < 0 ? 0 : (int) gap(link)));
			node = link < 0 ? -1 : network.graph().from(link);
		}
		return List.copyOf(steps);
	}

	private int last() {
		int last = -1;
		long smallest = Long.MAX_VALUE;
		for (int node = 0; node < network.graph().size(); node++) {
			if (!network.done()[node] && dates.earliest(node) != Network.NONE && dates.earliest(node) == dates.end()) {
				int link = tightestInto(node);
				long gap = link < 0 ? Long.MAX_VALUE : gap(link);
				if (last < 0 || gap < smallest) {
					last = node;
					smallest = gap;
				}
			}
		}
		return last;
	}

	private int tightestInto(int node) {
		Graph graph = network.graph();
		int tightest = -1;
		for (int position = graph.inStart(node); position < graph.inEnd(node); position++) {
			int link = graph.in(position);
			int previous = graph.from(link);
			boolean counts = !network.done()[previous] && dates.earliest(previous) != Network.NONE;
			if (counts && (tightest < 0 || gap(link) < gap(tightest))) {
				tightest = link;
			}
		}
		return tightest;
	}

	private long gap(int link) {
		return dates.earliest(network.graph().to(link)) - network.lag(link) - dates.earliest(network.graph().from(link));
	}
}
