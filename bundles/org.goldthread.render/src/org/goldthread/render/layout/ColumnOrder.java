package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Orders the figures of each column so that few lines cross and a small change of the diagram moves little: the last column
 * keeps the order of the contents, and each figure before it stands near what it is joined to on its right. Figures that
 * are joined to nothing there come last.
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

	/** Sorts each column but the last by the mean place of the neighbours to the right, from right to left. */
	private void sweep() {
		for (int column : order.descendingKeySet()) {
			List<NodeView> nodes = order.get(column);
			if (column != order.lastKey()) {
				Map<String, Double> aims = new HashMap<>();
				nodes.forEach(node -> aims.put(node.key(), aim(node.key(), column)));
				nodes.sort(Comparator.comparingDouble(node -> aims.get(node.key())));
			}
			for (int index = 0; index < nodes.size(); index++) {
				places.put(nodes.get(index).key(), (index + 0.5) / nodes.size());
			}
		}
	}

	private double aim(String key, int column) {
		return neighbours.getOrDefault(key, List.of()).stream().filter(other -> columns.get(other) > column)
				.mapToDouble(places::get).average().orElse(NOWHERE);
	}
}
