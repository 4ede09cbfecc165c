package org.goldthread.analysis.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Earliest and latest days of a network by a pass forward and a pass backward (critical path method, Kelley and Walker
 * 1959), with the planned date of an item as the earliest on which it may come, and a need-by as the latest.
 *
 * @param order the items that are on no loop, each after those that come before it
 * @param inLoop the items on loops; they and their links are passed over
 * @param earliest by item, {@link Network#NONE} without
 * @param latest by item, {@link Network#NONE} without
 * @param end the latest earliest day of an item that is still to come; {@link Network#NONE} without
 */
record Dates(int[] order, BitSet inLoop, long[] earliest, long[] latest, long end) {

	static Dates of(Network network, BitSet inLoop) {
		int[] order = TopologicalOrder.of(network.graph(), inLoop).nodes();
		long[] earliest = earliest(network, order, inLoop);
		long end = Network.NONE;
		for (int node : order) {
			end = network.done()[node] ? end : Math.max(end, earliest[node]);
		}
		return new Dates(order, inLoop, earliest, latest(network, order, inLoop, end), end);
	}

	/** Working days that an item can slip before it moves one after it, or breaks a need-by or the end of the network. */
	long freeFloat(Network network, int node) {
		Graph graph = network.graph();
		long free = bound(network, node, end);
		for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
			int link = graph.out(position);
			int next = graph.to(link);
			if (!inLoop.get(next) && !network.done()[next] && earliest[next] != Network.NONE) {
				free = Math.min(free, earliest[next] - network.lag(link));
			}
		}
		return free - earliest[node];
	}

	private static long[] earliest(Network network, int[] order, BitSet inLoop) {
		Graph graph = network.graph();
		long[] earliest = Arrays.copyOf(network.planned(), graph.size());
		inLoop.stream().forEach(node -> earliest[node] = Network.NONE);
		for (int node : order) {
			if (earliest[node] == Network.NONE) {
				continue;
			}
			for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
				int link = graph.out(position);
				int next = graph.to(link);
				if (!network.done()[next] && !inLoop.get(next)) {
					earliest[next] = Math.max(earliest[next], earliest[node] + network.lag(link));
				}
			}
		}
		return earliest;
	}

	private static long[] latest(Network network, int[] order, BitSet inLoop, long end) {
		Graph graph = network.graph();
		long[] latest = new long[graph.size()];
		Arrays.fill(latest, Network.NONE);
		for (int at = order.length - 1; at >= 0; at--) {
			int node = order[at];
			if (network.done()[node]) {
				continue;
			}
			long day = bound(network, node, end);
			for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
				int link = graph.out(position);
				int next = graph.to(link);
				if (!inLoop.get(next) && latest[next] != Network.NONE) {
					long before = latest[next] - network.lag(link);
					day = day == Network.NONE ? before : Math.min(day, before);
				}
			}
			latest[node] = day;
		}
		return latest;
	}

	private static long bound(Network network, int node, long end) {
		long needBy = network.needBy()[node];
		return needBy == Network.NONE ? end : end == Network.NONE ? needBy : Math.min(end, needBy);
	}
}
