package org.goldthread.analysis.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.GrowingQueue;
import org.goldthread.analysis.step.Steps;

/** Finds the chain of items that decides when the network ends. */
final class CriticalPath {

	private final Network network;
	private final Dates dates;
	private final WorkingCalendar calendar;
	private final List<PathStep> back = new ArrayList<>();
	private int last = -1;
	private long smallest = Long.MAX_VALUE;

	CriticalPath(Network network, Dates dates, WorkingCalendar calendar) {
		this.network = network;
		this.dates = dates;
		this.calendar = calendar;
	}

	/**
	 * From the item with the latest earliest date back, each time to the item that leaves the smallest gap, the first of
	 * equal ones, until nothing that is still to come comes before. Empty when nothing still to come has a date.
	 */
	Computation<List<PathStep>> computation() {
		return new Steps().range(network.graph()::size, this::findLast).once(this::begin).each(new GrowingQueue<>(back), this::comeFrom)
				.giving(() -> Collections.unmodifiableList(back.reversed()));
	}

	private void findLast(int from, int to) {
		for (int node = from; node < to; node++) {
			if (!network.done()[node] && dates.earliest(node) != Network.NONE && dates.earliest(node) == dates.end()) {
				int link = tightestInto(node);
				long gap = link < 0 ? Long.MAX_VALUE : gap(link);
				if (last < 0 || gap < smallest) {
					last = node;
					smallest = gap;
				}
			}
		}
	}

	private void begin() {
		if (last >= 0) {
			add(last);
		}
	}

	private void comeFrom(PathStep step) {
		step.link().ifPresent(link -> add(network.numbers().get(link.from())));
	}

	private void add(int node) {
		int link = tightestInto(node);
		back.add(new PathStep(network.items().get(node), calendar.day(dates.earliest(node)),
				link < 0 ? Optional.empty() : Optional.of(network.link(link)), link < 0 ? 0 : (int) gap(link)));
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
