package org.goldthread.analysis.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on loops, beside what JGraphT finds. */
class KnotsTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 20, 60 })
	void knotsAreTheComponentsThatALibraryFinds(int nodes) {
		SplittableRandom random = new SplittableRandom(nodes);
		for (int round = 0; round < 200; round++) {
			int links = random.nextInt(2 * nodes + 1);
			int[] from = random.ints(links, 0, nodes).toArray();
			int[] to = random.ints(links, 0, nodes).toArray();
			List<int[]> expected = components(nodes, from, to);
			List<int[]> found = Knots.computation(new Graph(nodes, from, to)).finish();
			assertArrayEquals(expected.toArray(), found.toArray(), "round " + round);
		}
	}

	@Test
	void aCircleOfManyIsOneKnot() {
		int nodes = 200_000;
		Graph circle = new Graph(nodes, IntStream.range(0, nodes).toArray(), IntStream.range(0, nodes).map(node -> (node + 1) % nodes).toArray());
		assertEquals(nodes, Knots.computation(circle).finish().get(0).length);
	}

	private static List<int[]> components(int nodes, int[] from, int[] to) {
		DirectedPseudograph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
		IntStream.range(0, nodes).forEach(graph::addVertex);
		IntStream.range(0, from.length).forEach(link -> graph.addEdge(from[link], to[link], link));
		return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
				.filter(component -> component.size() > 1 || leadsToItself(graph, component))
				.map(component -> component.stream().mapToInt(Integer::intValue).sorted().toArray())
				.sorted(Comparator.comparingInt(component -> component[0])).toList();
	}

	private static boolean leadsToItself(DirectedPseudograph<Integer, Integer> graph, Set<Integer> component) {
		Integer node = component.iterator().next();
		return graph.containsEdge(node, node);
	}
}
