package org.goldthread.analysis.network;

import java.util.Arrays;
import java.util.BitSet;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;

/**
 * Nodes in an order in which every link goes forward (Kahn 1962).
 *
 * @param nodes the nodes in order; those on loops and those left out are not among them
 * @param isWhole whether all nodes that were not left out are
 */
record TopologicalOrder(int[] nodes, boolean isWhole) {

	/** Orders all nodes but {@code without}; links of those do not count. */
	static Computation<TopologicalOrder> computation(Graph graph, BitSet without) {
		Sorting sorting = new Sorting(graph, without);
		return new Steps().range(graph::links, sorting::count).range(graph::size, sorting::start).range(() -> sorting.end, sorting::follow)
				.giving(sorting::order);
	}

	private static final class Sorting {

		private final Graph graph;
		private final BitSet without;
		private final int[] waiting;
		private final int[] order;
		private int end;

		Sorting(Graph graph, BitSet without) {
			this.graph = graph;
			this.without = without;
			waiting = new int[graph.size()];
			order = new int[graph.size()];
		}

		void count(int from, int to) {
			for (int link = from; link < to; link++) {
				if (!without.get(graph.from(link))) {
					waiting[graph.to(link)]++;
				}
			}
		}

		void start(int from, int to) {
			for (int node = from; node < to; node++) {
				if (waiting[node] == 0 && !without.get(node)) {
					order[end++] = node;
				}
			}
		}

		void follow(int from, int to) {
			for (int at = from; at < to; at++) {
				for (int position = graph.outStart(order[at]); position < graph.outEnd(order[at]); position++) {
					int next = graph.to(graph.out(position));
					if (--waiting[next] == 0 && !without.get(next)) {
						order[end++] = next;
					}
				}
			}
		}

		TopologicalOrder order() {
			return new TopologicalOrder(Arrays.copyOf(order, end), end == graph.size() - without.cardinality());
		}
	}
}
