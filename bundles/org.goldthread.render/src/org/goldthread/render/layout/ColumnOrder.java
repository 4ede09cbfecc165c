package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Orders the figures of each column so that few lines cross and a small change of the diagram moves little: one column, the
 * last unless the presentation names another, keeps the order of the contents, and each figure before or behind it stands near
 * what it is joined to on that side. Figures that are joined to nothing there come last.
 */
final class ColumnOrder {

	/**
	 * Where a node stands.
	 *
	 * @param column from 0 at the left
	 * @param place in the column, 0 at the top to 1 at the bottom
	 */
	record Slot(NodeView node, int column, double place) {
	}

	private static final double NOWHERE = Double.MAX_VALUE;

	private final Map<String, List<String>> neighbours = new HashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();
	/** Place of a figure in its column, 0 at the top to 1 at the bottom. */
	private final Map<String, Double> places = new HashMap<>();
	private final TreeMap<Integer, List<NodeView>> order = new TreeMap<>();
	private final int kept;

	private ColumnOrder(List<NodeView> nodes, List<EdgeView> edges, Presentation presentation) {
		for (NodeView node : nodes) {
			int column = presentation.columnOf(node.mapping()).orElse(presentation.columns().size());
			columns.put(node.key(), column);
			order.computeIfAbsent(column, key -> new ArrayList<>()).add(node);
		}
		for (EdgeView edge : edges) {
			neighbours.computeIfAbsent(edge.sourceKey(), key -> new ArrayList<>()).add(edge.targetKey());
			neighbours.computeIfAbsent(edge.targetKey(), key -> new ArrayList<>()).add(edge.sourceKey());
		}
		kept = kept(presentation.columns());
	}

	/** Returns the nodes by columns from left to right, and in a column from top to bottom. */
	static List<Slot> of(List<NodeView> nodes, List<EdgeView> edges, Presentation presentation) {
		ColumnOrder order = new ColumnOrder(nodes, edges, presentation);
		order.sweep();
		List<Slot> slots = new ArrayList<>();
		order.order.forEach((column, list) -> list
				.forEach(node -> slots.add(new Slot(node, column, order.places.get(node.key())))));
		return slots;
	}

	/** The column that keeps its order: one that is shown. */
	private int kept(List<Column> columns) {
		return order.descendingKeySet().stream().filter(column -> column < columns.size() && columns.get(column).ordered()).findFirst()
				.orElseGet(() -> order.isEmpty() ? 0 : order.lastKey());
	}

	/**
	 * Sorts each column but the kept one by the mean place of the neighbours towards that one, from there to both sides. A column
	 * that has none stands by its neighbours on whatever side.
	 */
	private void sweep() {
		List<Integer> last = new ArrayList<>();
		Stream.concat(order.headMap(kept, true).descendingKeySet().stream(), order.tailMap(kept, false).keySet().stream()).forEach(column -> {
			if (column == kept) {
				place(order.get(column));
			} else if (leadsOn(column)) {
				sort(order.get(column), towardsKept(column));
			} else {
				last.add(column);
			}
		});
		last.forEach(column -> sort(order.get(column), other -> true));
	}

	private boolean leadsOn(int column) {
		return order.get(column).stream().flatMap(node -> neighbours.getOrDefault(node.key(), List.of()).stream())
				.anyMatch(other -> towardsKept(column).test(columns.get(other)));
	}

	private void sort(List<NodeView> nodes, IntPredicate columnsAimedAt) {
		Map<NodeView, Double> aims = new IdentityHashMap<>();
		nodes.forEach(node -> aims.put(node, aim(node, columnsAimedAt)));
		nodes.sort(Comparator.comparingDouble(aims::get));
		place(nodes);
	}

	private void place(List<NodeView> nodes) {
		for (int index = 0; index < nodes.size(); index++) {
			places.put(nodes.get(index).key(), (index + 0.5) / nodes.size());
		}
	}

	private IntPredicate towardsKept(int column) {
		return other -> column < kept ? other > column : other < column;
	}

	private double aim(NodeView node, IntPredicate columnsAimedAt) {
		return neighbours.getOrDefault(node.key(), List.of()).stream()
				.filter(other -> columnsAimedAt.test(columns.get(other)) && places.containsKey(other)).mapToDouble(places::get)
				.average().orElse(NOWHERE);
	}
}
