package org.goldthread.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.HandoverItem;

/** Computes a network in the plainest way: it goes over all links again and again until nothing changes any more. */
final class NaiveSolver {

	static final long NONE = Long.MIN_VALUE;

	private final List<HandoverItem> items;
	private final List<Link> links;
	private final WorkingCalendar calendar;
	private final boolean[][] reaches;
	final long[] earliest;
	final long[] latest;
	final long[] free;
	private long end = NONE;

	NaiveSolver(List<HandoverItem> items, List<Link> links, WorkingCalendar calendar) {
		this.items = items;
		this.links = links;
		this.calendar = calendar;
		reaches = new boolean[items.size()][items.size()];
		earliest = new long[items.size()];
		latest = new long[items.size()];
		free = new long[items.size()];
		close();
		forward();
		backward();
	}

	boolean inLoop(int item) {
		return reaches[item][item];
	}

	private boolean counts(Link link) {
		return !inLoop(items.indexOf(link.from())) && !inLoop(items.indexOf(link.to())) && link.to().getActual() == null;
	}

	private void close() {
		links.forEach(link -> reaches[items.indexOf(link.from())][items.indexOf(link.to())] = true);
		for (int via = 0; via < items.size(); via++) {
			for (int from = 0; from < items.size(); from++) {
				for (int to = 0; to < items.size(); to++) {
					reaches[from][to] |= reaches[from][via] && reaches[via][to];
				}
			}
		}
	}

	private void forward() {
		for (int item = 0; item < items.size(); item++) {
			earliest[item] = inLoop(item) ? NONE : ItemDate.of(items.get(item)).map(day -> (long) calendar.number(day)).orElse(NONE);
		}
		for (int round = 0; round < items.size(); round++) {
			links.stream().filter(this::counts).filter(link -> earliest[items.indexOf(link.from())] != NONE).forEach(link -> {
				int to = items.indexOf(link.to());
				earliest[to] = Math.max(earliest[to], earliest[items.indexOf(link.from())] + link.lag());
			});
		}
		for (int item = 0; item < items.size(); item++) {
			end = items.get(item).getActual() == null ? Math.max(end, earliest[item]) : end;
		}
	}

	private void backward() {
		Arrays.fill(latest, Long.MAX_VALUE);
		Arrays.fill(free, Long.MAX_VALUE);
		for (int item = 0; item < items.size(); item++) {
			long bound = bound(items.get(item));
			latest[item] = bound;
			free[item] = bound;
		}
		for (int round = 0; round < items.size(); round++) {
			links.stream().filter(this::counts).forEach(link -> {
				int from = items.indexOf(link.from());
				int to = items.indexOf(link.to());
				latest[from] = Math.min(latest[from], latest[to] - link.lag());
				free[from] = earliest[to] == NONE ? free[from] : Math.min(free[from], earliest[to] - link.lag());
			});
		}
	}

	private long bound(HandoverItem item) {
		return links.stream().filter(link -> link.from() == item).map(Link::dependency).flatMap(Optional::stream)
				.filter(handover -> handover.getNeedBy() != null).mapToLong(handover -> calendar.number(handover.getNeedBy())).reduce(end, Math::min);
	}
}
