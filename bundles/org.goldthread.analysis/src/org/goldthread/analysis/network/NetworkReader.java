package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.model.Dependency;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;

/**
 * Reads the network of a portfolio: milestones and deliverables of all workstreams; a link for each predecessor of a
 * milestone and for each open hand-over that names both items. Items that hang elsewhere are passed over.
 */
final class NetworkReader {

	private final WorkingCalendar calendar;
	private final List<HandoverItem> items = new ArrayList<>();
	private final Map<HandoverItem, Integer> numbers;
	private int[] from = new int[1024];
	private int[] to = new int[1024];
	private Dependency[] causes = new Dependency[1024];
	private int links;

	private NetworkReader(Portfolio portfolio, WorkingCalendar calendar) {
		this.calendar = calendar;
		for (Programme programme : portfolio.getProgrammes()) {
			for (Workstream workstream : programme.getWorkstreams()) {
				items.addAll(workstream.getMilestones());
				items.addAll(workstream.getDeliverables());
			}
		}
		numbers = new IdentityHashMap<>(items.size());
		for (int number = 0; number < items.size(); number++) {
			numbers.put(items.get(number), number);
		}
	}

	static Network read(Portfolio portfolio, WorkingCalendar calendar) {
		return new NetworkReader(portfolio, calendar).read(portfolio.getDependencies());
	}

	private Network read(List<Dependency> handovers) {
		long[] planned = new long[items.size()];
		boolean[] done = new boolean[items.size()];
		long[] needBy = none(items.size());
		for (int number = 0; number < items.size(); number++) {
			HandoverItem item = items.get(number);
			planned[number] = number(ItemDate.of(item).orElse(null));
			done[number] = item.getActual() != null;
			if (item instanceof Milestone milestone) {
				addPredecessors(milestone, number);
			}
		}
		for (Dependency handover : handovers) {
			if (Handovers.isOpen(handover)) {
				add(handover, needBy);
			}
		}
		Graph graph = new Graph(items.size(), Arrays.copyOf(from, links), Arrays.copyOf(to, links));
		return new Network(Collections.unmodifiableList(items), numbers, graph, Arrays.copyOf(causes, links), planned, done, needBy, linkNeedBy());
	}

	private void addPredecessors(Milestone milestone, int number) {
		for (HandoverItem predecessor : milestone.getPredecessors()) {
			Integer first = numbers.get(predecessor);
			if (first != null) {
				addLink(first, number, null);
			}
		}
	}

	private void add(Dependency handover, long[] needBy) {
		Integer giver = numberOf(handover.getGiverItem());
		Integer receiver = numberOf(handover.getReceiverItem());
		if (giver != null && receiver != null) {
			addLink(giver, receiver, handover);
		}
		if (giver != null && handover.getNeedBy() != null) {
			long day = number(handover.getNeedBy());
			needBy[giver] = needBy[giver] == Network.NONE ? day : Math.min(needBy[giver], day);
		}
	}

	private void addLink(int first, int second, Dependency cause) {
		if (links == from.length) {
			from = Arrays.copyOf(from, 2 * links);
			to = Arrays.copyOf(to, 2 * links);
			causes = Arrays.copyOf(causes, 2 * links);
		}
		from[links] = first;
		to[links] = second;
		causes[links++] = cause;
	}

	private long[] linkNeedBy() {
		long[] days = none(links);
		for (int link = 0; link < links; link++) {
			days[link] = causes[link] == null ? Network.NONE : number(causes[link].getNeedBy());
		}
		return days;
	}

	private Integer numberOf(HandoverItem item) {
		return item == null ? null : numbers.get(item);
	}

	private long number(LocalDate day) {
		return day == null ? Network.NONE : calendar.number(day);
	}

	private static long[] none(int size) {
		long[] days = new long[size];
		Arrays.fill(days, Network.NONE);
		return days;
	}
}
