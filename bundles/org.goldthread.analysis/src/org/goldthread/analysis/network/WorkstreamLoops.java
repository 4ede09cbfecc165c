package org.goldthread.analysis.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Dependency;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/** Finds the loops that open hand-overs make which lack an item on at least one side. */
final class WorkstreamLoops {

	private final Portfolio portfolio;
	private final Map<Workstream, Integer> numbers = new IdentityHashMap<>();
	private final List<WorkstreamStep> steps = new ArrayList<>();
	private Graph graph;
	private List<int[]> knots = List.of();
	private List<int[]> loops = List.of();

	WorkstreamLoops(Portfolio portfolio) {
		this.portfolio = portfolio;
	}

	Computation<List<WorkstreamLoop>> computation() {
		return new Steps().each(portfolio.getDependencies(), this::read).once(this::tie)
				.compute(() -> Knots.computation(graph), found -> knots = found)
				.compute(() -> new ShortestLoops(graph, knots).computation(), found -> loops = found).giving(this::named);
	}

	private void read(Dependency handover) {
		if (Handovers.isOpen(handover) && (handover.getGiverItem() == null || handover.getReceiverItem() == null)) {
			Handovers.giver(handover).ifPresent(giver -> Handovers.receiver(handover).ifPresent(receiver -> {
				numbers.putIfAbsent(giver, numbers.size());
				numbers.putIfAbsent(receiver, numbers.size());
				steps.add(new WorkstreamStep(giver, receiver, handover));
			}));
		}
	}

	private void tie() {
		graph = new Graph(numbers.size(), steps.stream().mapToInt(step -> numbers.get(step.giver())).toArray(),
				steps.stream().mapToInt(step -> numbers.get(step.receiver())).toArray());
	}

	private List<WorkstreamLoop> named() {
		List<WorkstreamLoop> named = new ArrayList<>(loops.size());
		for (int[] loop : loops) {
			named.add(new WorkstreamLoop(IntStream.of(loop).mapToObj(steps::get).toList(), knots.get(named.size()).length));
		}
		return Collections.unmodifiableList(named);
	}
}
