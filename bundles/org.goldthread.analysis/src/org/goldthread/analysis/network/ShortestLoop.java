package org.goldthread.analysis.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds a short loop in a component. Every node of a component lies on a loop; the shortest through one node is found
 * breadth first. All nodes of a component are tried up to {@link #TRIES}, so that the loop found in a larger one is the
 * shortest through its first nodes.
 */
final class ShortestLoop {

	/** How many nodes of a component are tried. */
	static final int TRIES = 32;

	private final Graph graph;
	private final int[] linkInto;
	private final int[] queue;
	private final int[] memberOf;
	private final int[] seenIn;
	private int components;
	private int searches;

	ShortestLoop(Graph graph) {
		this.graph = graph;
		linkInto = new int[graph.size()];
		queue = new int[graph.size()];
		memberOf = new int[graph.size()];
		seenIn = new int[graph.size()];
	}

	/** The links of the loop, starting at its lowest node. */
	int[] in(int[] component) {
		components++;
		for (int node : component) {
			memberOf[node] = components;
		}
		int[] best = through(component[0]);
		for (int at = 1; at < Math.min(TRIES, component.length) && best.length > 1; at++) {
			int[] loop = through(component[at]);
			if (loop.length < best.length) {
				best = loop;
			}
		}
		return fromLowest(best);
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
				if (memberOf[next] == components && seenIn[next] != searches) {
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
