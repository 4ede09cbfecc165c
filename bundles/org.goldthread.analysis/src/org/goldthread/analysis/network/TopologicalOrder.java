package org.goldthread.analysis.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Nodes in an order in which every link goes forward (Kahn 1962).
 *
 * @param nodes the nodes in order; those on loops and those left out are not among them
 * @param isWhole whether all nodes that were not left out are
 */
record TopologicalOrder(int[] nodes, boolean isWhole) {

	/** Orders all nodes but {@code without}; links of those do not count. */
	static TopologicalOrder of(Graph graph, BitSet without) {
		int[] waiting = new int[graph.size()];
		for (int link = 0; link < graph.links(); link++) {
			if (!without.get(graph.from(link))) {
				waiting[graph.to(link)]++;
			}
		}
		int[] order = new int[graph.size()];
		int end = 0;
		for (int node = 0; node < graph.size(); node++) {
			if (waiting[node] == 0 && !without.get(node)) {
				order[end++] = node;
			}
		}
		for (int at = 0; at < end; at++) {
			for (int position = graph.outStart(order[at]); position < graph.outEnd(order[at]); position++) {
				int next = graph.to(graph.out(position));
				if (--waiting[next] == 0 && !without.get(next)) {
					order[end++] = next;
				}
			}
		}
		return new TopologicalOrder(Arrays.copyOf(order, end), end == graph.size() - without.cardinality());
	}
}
