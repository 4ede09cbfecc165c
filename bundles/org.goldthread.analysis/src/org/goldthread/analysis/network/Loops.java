package org.goldthread.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.goldthread.model.Dependency;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/** Names the loops of a network. */
final class Loops {

	private Loops() {
	}

	/** The items of all knots. */
	static BitSet members(List<int[]> knots) {
		BitSet members = new BitSet();
		knots.forEach(knot -> IntStream.of(knot).forEach(members::set));
		return members;
	}

	/** A loop for each knot of items. */
	static List<Loop> between(Network network, List<int[]> knots) {
		if (knots.isEmpty()) {
			return List.of();
		}
		ShortestLoop search = new ShortestLoop(network.graph());
		List<Loop> loops = new ArrayList<>(knots.size());
		for (int[] knot : knots) {
			int[] links = search.in(knot);
			List<Link> steps = IntStream.of(links).mapToObj(network::link).toList();
			Link weakest = WeakestLink.of(Arrays.stream(links).sorted().mapToObj(network::link).toList());
			loops.add(new Loop(steps, weakest, knot.length));
		}
		return Collections.unmodifiableList(loops);
	}

	/** The loops that open hand-overs make which lack an item on at least one side. */
	static List<WorkstreamLoop> betweenWorkstreams(Portfolio portfolio) {
		Map<Workstream, Integer> numbers = new IdentityHashMap<>();
		List<WorkstreamStep> steps = new ArrayList<>();
		for (Dependency handover : portfolio.getDependencies()) {
			if (Handovers.isOpen(handover) && (handover.getGiverItem() == null || handover.getReceiverItem() == null)) {
				Handovers.giver(handover).ifPresent(giver -> Handovers.receiver(handover).ifPresent(receiver -> {
					numbers.putIfAbsent(giver, numbers.size());
					numbers.putIfAbsent(receiver, numbers.size());
					steps.add(new WorkstreamStep(giver, receiver, handover));
				}));
			}
		}
		Graph graph = new Graph(numbers.size(), steps.stream().mapToInt(step -> numbers.get(step.giver())).toArray(),
				steps.stream().mapToInt(step -> numbers.get(step.receiver())).toArray());
		List<int[]> knots = Knots.in(graph);
		ShortestLoop search = new ShortestLoop(graph);
		return knots.stream().map(knot -> new WorkstreamLoop(IntStream.of(search.in(knot)).mapToObj(steps::get).toList(), knot.length)).toList();
	}
}
