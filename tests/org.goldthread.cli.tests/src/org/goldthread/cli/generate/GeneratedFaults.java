package org.goldthread.cli.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** Finds the faults that the generator can make, each kind in its own way and without the product's rules. */
final class GeneratedFaults {

	private final Portfolio portfolio;

	GeneratedFaults(Portfolio portfolio) {
		this.portfolio = portfolio;
	}

	/** All workstreams, in order. */
	List<Workstream> workstreams() {
		return portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList();
	}

	List<Workstream> workstreamsWithoutOutcome() {
		return workstreams().stream().filter(each -> each.getContributions().isEmpty()).toList();
	}

	List<SavingsLine> savingsWithoutOwner() {
		return portfolio.getSavingsLines().stream().filter(each -> each.getOwner() == null).toList();
	}

	List<Risk> risksWithoutEffect() {
		return portfolio.getRisks().stream().filter(each -> each.getEffect() == null).toList();
	}

	List<Milestone> milestonesWithoutDate() {
		return milestones().filter(each -> each.getBaseline() == null && each.getForecast() == null).toList();
	}

	List<Dependency> lateHandovers() {
		return portfolio.getDependencies().stream().filter(each -> each.getForecast().isAfter(each.getNeedBy())).toList();
	}

	/** Elements that carry a reference that an element before them carries. */
	List<Element> repeatedReferences() {
		Set<String> seen = new HashSet<>();
		List<Element> repeated = new ArrayList<>();
		portfolio.eAllContents().forEachRemaining(each -> {
			if (each instanceof Element element && !seen.add(element.getReference())) {
				repeated.add(element);
			}
		});
		return repeated;
	}

	/** Handed-over items that wait, directly or not, for a loop to end. */
	Set<HandoverItem> itemsBehindLoops() {
		Map<HandoverItem, List<HandoverItem>> receivers = new HashMap<>();
		Map<HandoverItem, Integer> givers = new HashMap<>();
		for (Dependency dependency : portfolio.getDependencies()) {
			receivers.computeIfAbsent(dependency.getGiverItem(), key -> new ArrayList<>()).add(dependency.getReceiverItem());
			givers.merge(dependency.getReceiverItem(), 1, Integer::sum);
		}
		Deque<HandoverItem> free = new ArrayDeque<>(receivers.keySet());
		free.removeAll(givers.keySet());
		while (!free.isEmpty()) {
			for (HandoverItem receiver : receivers.getOrDefault(free.pop(), List.of())) {
				if (givers.merge(receiver, -1, Integer::sum) == 0) {
					givers.remove(receiver);
					free.push(receiver);
				}
			}
		}
		return givers.keySet();
	}

	/** Dependencies from a later workstream to an earlier one, each of which closes a loop. */
	List<Dependency> backwardHandovers() {
		return portfolio.getDependencies().stream()
				.filter(each -> workstreamOf(each.getGiverItem()) > workstreamOf(each.getReceiverItem())).toList();
	}

	/** How many elements the generator may give a fault to. */
	int faultable() {
		return workstreams().size() + (int) milestones().count() + portfolio.getRisks().size() + portfolio.getSavingsLines().size()
				+ portfolio.getDependencies().size();
	}

	/** All faults, loops counted by the hand-overs that close them. */
	int count() {
		return Stream.of(workstreamsWithoutOutcome(), savingsWithoutOwner(), risksWithoutEffect(), milestonesWithoutDate(),
				lateHandovers(), repeatedReferences(), backwardHandovers()).mapToInt(Collection::size).sum();
	}

	private Stream<Milestone> milestones() {
		return workstreams().stream().flatMap(each -> each.getMilestones().stream());
	}

	private static int workstreamOf(HandoverItem item) {
		Workstream workstream = (Workstream) item.eContainer();
		return ((Programme) workstream.eContainer()).getWorkstreams().indexOf(workstream);
	}
}
