package org.goldthread.analysis.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;

/**
 * Finds a short loop in each knot. Every node of a knot lies on a loop; the shortest through one node is found breadth
 * first. All nodes of a knot are tried up to {@link #TRIES}, so that the loop found in a larger one is the shortest
 * through its first nodes.
 */
final class ShortestLoops {

	/** How many nodes of a knot are tried. */
	static final int TRIES = 32;

	private record Try(int knot, int start) {
	}

	private final Graph graph;
	private final List<Try> tries = new ArrayList<>();
	private final List<int[]> found = new ArrayList<>();
	private final int[] knotOf;
	private final int[] linkInto;
	private final int[] queue;
	private final int[] seenIn;
	private int searches;

	ShortestLoops(Graph graph, List<int[]> knots) {
		this.graph = graph;
		int nodes = knots.isEmpty() ? 0 : graph.size();
		knotOf = new int[nodes];
		linkInto = new int[nodes];
		queue = new int[nodes];
		seenIn = new int[nodes];
		Arrays.fill(knotOf, -1);
		for (int knot = 0; knot < knots.size(); knot++) {
			int[] members = knots.get(knot);
			for (int at = 0; at < members.length; at++) {
				knotOf[members[at]] = knot;
				if (at < TRIES) {
					tries.add(new Try(knot, members[at]));
				}
			}
		}
	}

	/** The links of a loop for each knot, starting at its lowest node. */
	Computation<List<int[]>> computation() {
		return new Steps().eachAlone(tries, this::attempt).range(found::size, this::turn).giving(() -> List.copyOf(found));
	}

	private void attempt(Try each) {
		if (each.knot() == found.size()) {
			found.add(through(each.start()));
		} else if (found.get(each.knot()).length > 1) {
			int[] loop = through(each.start());
			if (loop.length < found.get(each.knot()).length) {
				found.set(each.knot(), loop);
			}
		}
	}

	private int[] through(int start) {
		searches++;
		int end = 0;
		queue[end++] = start;
		for (int at = 0; at < end; at++) {
			int node = queue[at];
			for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
				int link = graph.out(position);
				int next = graph.to(link);
				if (next == start) {
					return back(link, start);
				}
				if (knotOf[next] == knotOf[start] && seenIn[next] != searches) {
					seenIn[next] = searches;
					linkInto[next] = link;
					queue[end++] = next;
				}
			}
		}
		throw new IllegalStateException("Node " + start + " lies on no loop");
	}

	private int[] back(int last, int start) {
		Deque<Integer> loop = new ArrayDeque<>(List.of(last));
		for (int node = graph.from(last); node != start; node = graph.from(linkInto[node])) {
			loop.addFirst(linkInto[node]);
		}
		return loop.stream().mapToInt(Integer::intValue).toArray();
	}

	private void turn(int from, int to) {
		for (int knot = from; knot < to; knot++) {
			found.set(knot, fromLowest(found.get(knot)));
		}
	}

	private int[] fromLowest(int[] loop) {
		int lowest = 0;
		for (int at = 1; at < loop.length; at++) {
			if (graph.from(loop[at]) < graph.from(loop[lowest])) {
				lowest = at;
			}
		}
		int[] turned = Arrays.copyOfRange(loop, lowest, lowest + loop.length);
		System.arraycopy(loop, 0, turned, loop.length - lowest, lowest);
		return turned;
	}
}
