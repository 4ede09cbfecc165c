package org.goldthread.analysis.network;

import java.util.Arrays;
import java.util.BitSet;

import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;

/**
 * Earliest and latest days of a network by a pass forward and a pass backward (critical path method, Kelley and Walker
 * 1959), with the planned date of an item as the earliest on which it may come, and a need-by as the latest. Items on
 * loops and their links are passed over.
 */
final class Dates {

	private final Network network;
	private final Graph graph;
	private final int[] order;
	private final BitSet inLoop;
	private final long[] earliest;
	private final long[] latest;
	private final long[] freeUntil;
	private long end = Network.NONE;

	private Dates(Network network, int[] order, BitSet inLoop) {
		this.network = network;
		this.order = order;
		this.inLoop = inLoop;
		graph = network.graph();
		earliest = network.planned().clone();
		inLoop.stream().forEach(node -> earliest[node] = Network.NONE);
		latest = new long[graph.size()];
		Arrays.fill(latest, Network.NONE);
		freeUntil = new long[graph.size()];
	}

	/**
	 * Works out the dates of a network.
	 *
	 * @param order the items that are on no loop, each after those that come before it
	 * @param inLoop the items on loops
	 */
	static Computation<Dates> computation(Network network, int[] order, BitSet inLoop) {
		Dates dates = new Dates(network, order, inLoop);
		return new Steps().range(() -> order.length, dates::forward).range(() -> order.length, dates::backward).giving(() -> dates);
	}

	/** The items that are on no loop, each after those that come before it. */
	int[] order() {
		return order;
	}

	/** The items on loops. */
	BitSet inLoop() {
		return inLoop;
	}

	/** Earliest day of an item, {@link Network#NONE} without. */
	long earliest(int node) {
		return earliest[node];
	}

	/** Latest day of an item, {@link Network#NONE} without. */
	long latest(int node) {
		return latest[node];
	}

	/** The latest earliest day of an item that is still to come; {@link Network#NONE} without. */
	long end() {
		return end;
	}

	/** Working days that an item with dates can slip before it moves one after it, or breaks a need-by or the end of the network. */
	long freeFloat(int node) {
		return freeUntil[node] - earliest[node];
	}

	private void forward(int from, int to) {
		for (int at = from; at < to; at++) {
			int node = order[at];
			long day = earliest[node];
			if (day == Network.NONE) {
				continue;
			}
			if (!network.done()[node]) {
				end = Math.max(end, day);
			}
			for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
				int link = graph.out(position);
				int next = graph.to(link);
				if (!network.done()[next] && !inLoop.get(next)) {
					earliest[next] = Math.max(earliest[next], day + network.lag(link));
				}
			}
		}
	}

	private void backward(int from, int to) {
		for (int at = from; at < to; at++) {
			int node = order[order.length - 1 - at];
			if (!network.done()[node]) {
				bound(node);
			}
		}
	}

	private void bound(int node) {
		long day = ownBound(node);
		long free = day;
		for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
			int link = graph.out(position);
			int next = graph.to(link);
			if (!inLoop.get(next) && latest[next] != Network.NONE) {
				long before = latest[next] - network.lag(link);
				day = day == Network.NONE ? before : Math.min(day, before);
			}
			if (!inLoop.get(next) && !network.done()[next] && earliest[next] != Network.NONE) {
				free = Math.min(free, earliest[next] - network.lag(link));
			}
		}
		latest[node] = day;
		freeUntil[node] = free;
	}

	private long ownBound(int node) {
		long needBy = network.needBy()[node];
		return needBy == Network.NONE ? end : end == Network.NONE ? needBy : Math.min(end, needBy);
	}
}
