package org.goldthread.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.analysis.calendar.WorkingCalendar;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
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

	private final Portfolio portfolio;
	private final WorkingCalendar calendar;
	private final List<Workstream> workstreams = new ArrayList<>();
	private final List<HandoverItem> items = new ArrayList<>();
	private final LinkList links = new LinkList();
	private Map<HandoverItem, Integer> numbers = Map.of();
	private long[] planned = {};
	private boolean[] done = {};
	private long[] needBy = {};

	private NetworkReader(Portfolio portfolio, WorkingCalendar calendar) {
		this.portfolio = portfolio;
		this.calendar = calendar;
	}

	static Computation<Network> computation(Portfolio portfolio, WorkingCalendar calendar) {
		NetworkReader reader = new NetworkReader(portfolio, calendar);
		return new Steps().once(reader::readWorkstreams).each(reader.workstreams, reader::readItems).once(reader::makeRoom)
				.range(reader.items::size, reader::readNumbersAndDates).range(reader.items::size, reader::readPredecessors)
				.each(portfolio.getDependencies(), reader::read).giving(reader::network);
	}

	private void readWorkstreams() {
		for (Programme programme : portfolio.getProgrammes()) {
			workstreams.addAll(programme.getWorkstreams());
		}
	}

	private void readItems(Workstream workstream) {
		items.addAll(workstream.getMilestones());
		items.addAll(workstream.getDeliverables());
	}

	private void makeRoom() {
		numbers = new IdentityHashMap<>(items.size());
		planned = new long[items.size()];
		done = new boolean[items.size()];
		needBy = new long[items.size()];
		Arrays.fill(needBy, Network.NONE);
	}

	private void readNumbersAndDates(int start, int end) {
		for (int number = start; number < end; number++) {
			HandoverItem item = items.get(number);
			numbers.put(item, number);
			planned[number] = number(ItemDate.of(item).orElse(null));
			done[number] = item.getActual() != null;
		}
	}

	private void readPredecessors(int start, int end) {
		for (int number = start; number < end; number++) {
			if (items.get(number) instanceof Milestone milestone) {
				for (HandoverItem predecessor : milestone.getPredecessors()) {
					Integer first = numbers.get(predecessor);
					if (first != null) {
						links.add(first, number);
					}
				}
			}
		}
	}

	private void read(Dependency handover) {
		Integer giver = Handovers.isOpen(handover) ? numberOf(handover.getGiverItem()) : null;
		if (giver == null) {
			return;
		}
		long latest = number(handover.getNeedBy());
		Integer receiver = numberOf(handover.getReceiverItem());
		if (receiver != null) {
			links.add(giver, receiver, handover, latest);
		}
		if (latest != Network.NONE) {
			needBy[giver] = needBy[giver] == Network.NONE ? latest : Math.min(needBy[giver], latest);
		}
	}

	private Network network() {
		return new Network(Collections.unmodifiableList(items), numbers, links.graph(items.size()), links.causes(), links.lags(), planned, done,
				needBy, links.needBys());
	}

	private Integer numberOf(HandoverItem item) {
		return item == null ? null : numbers.get(item);
	}

	private long number(LocalDate day) {
		return day == null ? Network.NONE : calendar.number(day);
	}
}
