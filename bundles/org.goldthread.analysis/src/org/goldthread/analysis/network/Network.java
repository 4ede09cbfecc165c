package org.goldthread.analysis.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Dependency;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.LinkType;

/**
 * The items and links of a portfolio as numbers. Days are numbers of the working calendar.
 *
 * @param items the items, in the order of the portfolio
 * @param numbers the place of each item in {@code items}
 * @param graph the links between them
 * @param causes the hand-over of each link; null where the receiving milestone names the other item as its predecessor
 * @param lags working days between the ends of each link; negative for an overlap
 * @param planned own day of each item, {@link #NONE} without
 * @param done whether each item has an actual date
 * @param needBy the earliest need-by of each item's open hand-overs, {@link #NONE} without
 * @param linkNeedBy the need-by of each link, {@link #NONE} without
 */
record Network(List<HandoverItem> items, Map<HandoverItem, Integer> numbers, Graph graph, Dependency[] causes, int[] lags, long[] planned,
		boolean[] done, long[] needBy, long[] linkNeedBy) {

	/** Stands for a day that is not known. */
	static final long NONE = Long.MIN_VALUE;

	int lag(int link) {
		return lags[link];
	}

	Link link(int link) {
		Optional<Dependency> cause = Optional.ofNullable(causes[link]);
		return new Link(items.get(graph.from(link)), items.get(graph.to(link)),
				cause.map(Dependency::getType).orElse(LinkType.FINISH_TO_START), lag(link), cause);
	}
}
