package org.goldthread.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;

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
	static Computation<List<Loop>> between(Network network, List<int[]> knots) {
		List<int[]> ways = new ArrayList<>(knots.size());
		List<Loop> loops = new ArrayList<>(knots.size());
		return new Steps().compute(() -> new ShortestLoops(network.graph(), knots).computation(), ways::addAll)
				.each(ways, links -> loops.add(loop(network, links, knots.get(loops.size()).length)))
				.giving(() -> Collections.unmodifiableList(loops));
	}

	private static Loop loop(Network network, int[] links, int items) {
		List<Link> steps = IntStream.of(links).mapToObj(network::link).toList();
		return new Loop(steps, WeakestLink.of(Arrays.stream(links).sorted().mapToObj(network::link).toList()), items);
	}
}
