package org.goldthread.analysis.network;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;

/** Finds the nodes that lie on loops: the strongly connected components of a graph. */
final class Knots {

	private Knots() {
	}

	/** The components that hold a loop, each with its nodes in order, in the order of their first nodes. */
	static List<int[]> in(Graph graph) {
		TopologicalOrder order = TopologicalOrder.of(graph, new BitSet());
		return order.isWhole() ? List.of() : components(graph, order);
	}

	private static List<int[]> components(Graph graph, TopologicalOrder order) {
		BitSet suspects = new BitSet(graph.size());
		suspects.set(0, graph.size());
		for (int node : order.nodes()) {
			suspects.clear(node);
		}
		removeEnds(graph, suspects);
		DefaultDirectedGraph<Integer, Integer> tangle = new DefaultDirectedGraph<>(Integer.class);
		suspects.stream().forEach(tangle::addVertex);
		BitSet ownLoops = new BitSet();
		for (int link = 0; link < graph.links(); link++) {
			if (suspects.get(graph.from(link)) && suspects.get(graph.to(link))) {
				tangle.addEdge(graph.from(link), graph.to(link), link);
				if (graph.from(link) == graph.to(link)) {
					ownLoops.set(graph.from(link));
				}
			}
		}
		return new KosarajuStrongConnectivityInspector<>(tangle).stronglyConnectedSets().stream()
				.filter(component -> component.size() > 1 || ownLoops.get(component.iterator().next())).map(Knots::sorted)
				.sorted(Comparator.comparingInt(component -> component[0])).toList();
	}

	/** Takes away what only follows from loops without leading into one. */
	private static void removeEnds(Graph graph, BitSet suspects) {
		int[] waiting = new int[graph.size()];
		for (int link = 0; link < graph.links(); link++) {
			if (suspects.get(graph.to(link))) {
				waiting[graph.from(link)]++;
			}
		}
		int[] ends = new int[graph.size()];
		int count = 0;
		for (int node = suspects.nextSetBit(0); node >= 0; node = suspects.nextSetBit(node + 1)) {
			if (waiting[node] == 0) {
				ends[count++] = node;
			}
		}
		for (int at = 0; at < count; at++) {
			suspects.clear(ends[at]);
			for (int position = graph.inStart(ends[at]); position < graph.inEnd(ends[at]); position++) {
				int previous = graph.from(graph.in(position));
				if (suspects.get(previous) && --waiting[previous] == 0) {
					ends[count++] = previous;
				}
			}
		}
	}

	private static int[] sorted(Set<Integer> nodes) {
		return nodes.stream().mapToInt(Integer::intValue).sorted().toArray();
	}
}
