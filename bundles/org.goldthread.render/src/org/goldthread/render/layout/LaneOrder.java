package org.goldthread.render.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Gives what is in lanes its columns: periods follow each other, and in a period a figure stands to the right of those that
 * lead to it. Figures of one lane and column stand below each other.
 */
final class LaneOrder {

	private static final int MOST_BELOW = 3;

	private record Item(NodeView node, int lane, int place, Optional<LocalDate> date) {
	}

	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final Map<String, Integer> ranks = new HashMap<>();
	private final Map<String, Integer> depths = new HashMap<>();
	private final Map<String, List<String>> givers = new HashMap<>();

	/**
	 * Orders lanes.
	 *
	 * @param edges between what is in the lanes
	 * @param dates names of date features; the first that has a value counts
	 */
	LaneOrder(List<NodeView> lanes, List<EdgeView> edges, List<String> dates) {
		List<Item> items = new ArrayList<>();
		for (int lane = 0; lane < lanes.size(); lane++) {
			List<NodeView> children = lanes.get(lane).children();
			for (int place = 0; place < children.size(); place++) {
				items.add(new Item(children.get(place), lane, place, PeriodHeadings.date(children.get(place).element(), dates)));
			}
		}
		edges.forEach(edge -> givers.computeIfAbsent(edge.targetKey(), key -> new ArrayList<>()).add(edge.sourceKey()));
		items.sort(Comparator.comparing((Item item) -> item.date.orElse(LocalDate.MAX)).thenComparing(item -> depth(item.node.key(), Set.of()))
				.thenComparing(Item::lane).thenComparing(Item::place));
		fill(items);
	}

	/** Returns the column of each figure by key, from 0 at the left. */
	Map<String, Integer> columns() {
		return columns;
	}

	/** Returns the place of a figure in the order of all. */
	int rank(String key) {
		return ranks.get(key);
	}

	private void fill(List<Item> items) {
		List<LocalDate> dates = items.stream().flatMap(item -> item.date.stream()).toList();
		Periods periods = Periods.of(dates);
		Map<Optional<YearMonth>, List<Item>> groups = new LinkedHashMap<>();
		items.forEach(item -> groups.computeIfAbsent(item.date.map(periods::start), key -> new ArrayList<>()).add(item));
		int next = 0;
		for (List<Item> group : groups.values()) {
			next = fill(group, next);
		}
	}

	private int fill(List<Item> group, int first) {
		Map<Integer, Integer> lastOfLane = new HashMap<>();
		Map<List<Integer>, Integer> counts = new HashMap<>();
		int last = first;
		for (Item item : group) {
			int column = Math.max(first, lastOfLane.getOrDefault(item.lane, first));
			for (String giver : givers.getOrDefault(item.node.key(), List.of())) {
				column = Math.max(column, columns.getOrDefault(giver, -1) + 1);
			}
			if (counts.getOrDefault(List.of(item.lane, column), 0) >= MOST_BELOW) {
				column++;
			}
			counts.merge(List.of(item.lane, column), 1, Integer::sum);
			lastOfLane.put(item.lane, column);
			columns.put(item.node.key(), column);
			ranks.put(item.node.key(), ranks.size());
			last = Math.max(last, column);
		}
		return last + 1;
	}

	/** Number of edges of the longest way to a figure; an edge back into that way does not count. */
	private int depth(String key, Set<String> way) {
		Integer known = depths.get(key);
		if (known != null) {
			return known;
		}
		Set<String> longer = new TreeSet<>(way);
		longer.add(key);
		int depth = 0;
		for (String giver : givers.getOrDefault(key, List.of())) {
			if (!longer.contains(giver)) {
				depth = Math.max(depth, depth(giver, longer) + 1);
			}
		}
		depths.put(key, depth);
		return depth;
	}
}
