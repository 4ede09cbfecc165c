package org.goldthread.analysis.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.goldthread.model.HandoverItem;

/**
 * Follows slips through a network. A link passes on what is left of a slip after its gap: the working days up to the next
 * item less the lag, or up to the need-by where that is sooner, at least 0. Where an end of the link has no date the gap
 * is not known, and the slip is passed on in full. Items that are done or on loops pass nothing on.
 */
final class SlipSpread {

	private final Network network;
	private final Dates dates;
	private final int[] rank;

	SlipSpread(Network network, Dates dates) {
		this.network = network;
		this.dates = dates;
		rank = new int[network.graph().size()];
		for (int at = 0; at < dates.order().length; at++) {
			rank[dates.order()[at]] = at;
		}
	}

	/**
	 * What slips, and by how many working days. Costs what it reaches.
	 *
	 * @param slips the items that slip by themselves, with their working days; those of 0 or less are passed over
	 * @param from the dates that the gaps are measured between
	 */
	Map<HandoverItem, Integer> of(Map<HandoverItem, Integer> slips, SlipBase from) {
		TreeMap<Integer, Integer> open = new TreeMap<>();
		slips.forEach((item, days) -> {
			Integer node = network.numbers().get(item);
			if (node != null && slipsAtAll(node) && days > 0) {
				open.merge(rank[node], days, Math::max);
			}
		});
		Map<HandoverItem, Integer> slipped = new LinkedHashMap<>();
		while (!open.isEmpty()) {
			Map.Entry<Integer, Integer> first = open.pollFirstEntry();
			int node = dates.order()[first.getKey()];
			slipped.put(network.items().get(node), first.getValue());
			passOn(node, first.getValue(), from, open);
		}
		return slipped;
	}

	private void passOn(int node, int days, SlipBase from, Map<Integer, Integer> open) {
		Graph graph = network.graph();
		for (int position = graph.outStart(node); position < graph.outEnd(node); position++) {
			int link = graph.out(position);
			int next = graph.to(link);
			long left = days - gap(link, from);
			if (left > 0 && slipsAtAll(next)) {
				open.merge(rank[next], (int) left, Math::max);
			}
		}
	}

	private boolean slipsAtAll(int node) {
		return !network.done()[node] && !dates.inLoop().get(node);
	}

	private long gap(int link, SlipBase from) {
		long giver = day(network.graph().from(link), from);
		long receiver = day(network.graph().to(link), from);
		if (giver == Network.NONE || receiver == Network.NONE) {
			return 0;
		}
		long room = receiver - network.lag(link);
		long needBy = network.linkNeedBy()[link];
		return Math.max(0, (needBy == Network.NONE ? room : Math.min(room, needBy)) - giver);
	}

	private long day(int node, SlipBase from) {
		long planned = network.planned()[node];
		return from == SlipBase.PLANNED && planned != Network.NONE ? planned : dates.earliest(node);
	}
}
