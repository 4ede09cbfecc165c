package org.goldthread.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;

/**
 * Finds the nodes that lie on loops: the strongly connected components of a graph, by one walk in depth (Tarjan 1972) that
 * keeps its way in an array. A component is complete when the walk leaves its first node and none of its nodes leads to
 * one that was entered earlier.
 */
final class Knots {

	private final Graph graph;
	private final List<int[]> found = new ArrayList<>();
	private final int[] entered;
	private final int[] lowest;
	private final int[] position;
	private final int[] way;
	private final int[] open;
	private final BitSet isOpen;
	private int start;
	private int depth;
	private int opened;
	private int clock;

	private Knots(Graph graph) {
		this.graph = graph;
		entered = new int[graph.size()];
		lowest = new int[graph.size()];
		position = new int[graph.size()];
		way = new int[graph.size()];
		open = new int[graph.size()];
		isOpen = new BitSet(graph.size());
	}

	/** The components that hold a loop, each with its nodes in order, in the order of their first nodes. */
	static Computation<List<int[]>> computation(Graph graph) {
		Knots knots = new Knots(graph);
		int moves = 2 * graph.size() + graph.links(); // to begin at each node, to leave it, and along each link
		return new Steps().range(() -> moves, knots::walk).giving(knots::inOrder);
	}

	private List<int[]> inOrder() {
		found.sort(Comparator.comparingInt(component -> component[0]));
		return List.copyOf(found);
	}

	private void walk(int from, int to) {
		for (int move = from; move < to; move++) {
			if (depth > 0) {
				goOn(way[depth - 1]);
			} else if (start < graph.size()) {
				begin(start++);
			}
		}
	}

	private void begin(int node) {
		if (entered[node] == 0) {
			enter(node);
		}
	}

	private void goOn(int node) {
		if (position[node] == graph.outEnd(node)) {
			leave(node);
			return;
		}
		int next = graph.to(graph.out(position[node]++));
		if (entered[next] == 0) {
			enter(next);
		} else if (isOpen.get(next)) {
			lowest[node] = Math.min(lowest[node], entered[next]);
		}
	}

	private void enter(int node) {
		entered[node] = ++clock;
		lowest[node] = clock;
		position[node] = graph.outStart(node);
		way[depth++] = node;
		open[opened++] = node;
		isOpen.set(node);
	}

	private void leave(int node) {
		depth--;
		if (depth > 0) {
			int before = way[depth - 1];
			lowest[before] = Math.min(lowest[before], lowest[node]);
		}
		if (lowest[node] == entered[node]) {
			close(node);
		}
	}

	private void close(int first) {
		int bottom = opened;
		do {
			isOpen.clear(open[--bottom]);
		} while (open[bottom] != first);
		if (opened - bottom > 1 || leadsToItself(first)) {
			int[] component = Arrays.copyOfRange(open, bottom, opened);
			Arrays.sort(component);
			found.add(component);
		}
		opened = bottom;
	}

	private boolean leadsToItself(int node) {
		for (int at = graph.outStart(node); at < graph.outEnd(node); at++) {
			if (graph.to(graph.out(at)) == node) {
				return true;
			}
		}
		return false;
	}
}
