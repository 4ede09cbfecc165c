package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.card.HeadingRoom;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Arranges containers as lanes below each other, all as wide as the widest; right of their titles stands what is inside, in
 * common columns. What is no container stands below the lanes.
 */
final class LaneArrangement {

	private static final double BETWEEN_COLUMNS = 60;
	private static final double BETWEEN_ROWS = 16;
	private static final double BETWEEN_LANES = 12;
	private static final double ROOM_FOR_LINES = 8;
	private static final double LEAST_WIDTH = 480;
	private static final double GRID = 4;
	private static final double WIDEST_TITLES = 320;
	private static final double AFTER_TITLES = 24;

	private final TextMeasure measure;
	private final Blocks blocks;
	private final Map<String, Bounds> figures = new LinkedHashMap<>();
	private final Map<String, Block> items = new HashMap<>();
	private final List<Double> lefts = new ArrayList<>();
	private double right;

	private LaneArrangement(TextMeasure measure) {
		this.measure = measure;
		blocks = new Blocks(measure);
	}

	/** Returns the places of all nodes, the first lane at the origin, and headings over the periods. */
	static Arranged of(List<NodeView> nodes, NodeTree tree, List<EdgeView> edges, List<String> dates, TextMeasure measure) {
		LaneArrangement arrangement = new LaneArrangement(measure);
		List<NodeView> lanes = nodes.stream().filter(LaneArrangement::isLane).toList();
		LaneOrder order = new LaneOrder(lanes, toItems(edges, tree), dates);
		lanes.forEach(lane -> lane.children().forEach(
				child -> arrangement.items.put(child.key(), arrangement.blocks.of(child, CardForm.inside(lane, child)))));
		double side = ContainerSpace.of(CardForm.SURFACE).side();
		arrangement.columns(order, side, lanes);
		double y = 0;
		for (NodeView lane : lanes) {
			y = arrangement.lane(lane, order, y, arrangement.right + side) + BETWEEN_LANES;
		}
		arrangement.rest(nodes.stream().filter(node -> !isLane(node)).toList(), y);
		return new Arranged(arrangement.figures, Map.of(), PeriodHeadings.of(nodes, arrangement.figures, dates));
	}

	private static boolean isLane(NodeView node) {
		return CardForm.of(node) == CardForm.SURFACE && node.arrangement() == Arrangement.FREE;
	}

	/** The edges between what lies in lanes directly. */
	private static List<EdgeView> toItems(List<EdgeView> edges, NodeTree tree) {
		List<EdgeView> lifted = new ArrayList<>();
		for (EdgeView edge : edges) {
			List<String> source = tree.path(edge.sourceKey()).reversed();
			List<String> target = tree.path(edge.targetKey()).reversed();
			if (source.size() > 1 && target.size() > 1 && !source.get(1).equals(target.get(1))) {
				lifted.add(new EdgeView(edge.key(), edge.mapping(), edge.element(), source.get(1), target.get(1), edge.label(), edge.style()));
			}
		}
		return lifted;
	}

	private void columns(LaneOrder order, double side, List<NodeView> lanes) {
		List<Double> widths = new ArrayList<>();
		order.columns().forEach((key, column) -> {
			while (widths.size() <= column) {
				widths.add(0.0);
			}
			widths.set(column, Math.max(widths.get(column), items.get(key).width()));
		});
		double x = titles(lanes, side);
		for (double width : widths) {
			lefts.add(x);
			x += width + BETWEEN_COLUMNS;
		}
		double headings = lanes.stream().mapToDouble(lane -> CardSize.of(lane, CardForm.SURFACE, measure).width()).max().orElse(0) - side;
		right = Math.max(Math.max(widths.isEmpty() ? 0 : x - BETWEEN_COLUMNS, headings), LEAST_WIDTH);
	}

	/** From the left side of the lanes to the first column: beyond their titles, so that no line has to cross one. */
	private double titles(List<NodeView> lanes, double side) {
		double widest = lanes.stream().mapToDouble(lane -> HeadingRoom.titleEnd(lane, CardForm.SURFACE, measure)).max().orElse(0);
		return Math.max(side, Math.min(Math.ceil(widest / GRID) * GRID, WIDEST_TITLES) + AFTER_TITLES);
	}

	private double lane(NodeView lane, LaneOrder order, double y, double width) {
		ContainerSpace space = ContainerSpace.of(CardForm.SURFACE);
		Map<Integer, Integer> used = new HashMap<>();
		Map<String, Integer> rows = new LinkedHashMap<>();
		List<Double> heights = new ArrayList<>();
		List<NodeView> children = lane.children().stream().filter(child -> order.columns().containsKey(child.key()))
				.sorted(Comparator.comparingInt(child -> order.rank(child.key()))).toList();
		for (NodeView child : children) {
			int row = used.merge(order.columns().get(child.key()), 1, Integer::sum) - 1;
			rows.put(child.key(), row);
			while (heights.size() <= row) {
				heights.add(0.0);
			}
			double height = items.get(child.key()).height() + BorderPlaces.overhang(child.borders(), measure);
			heights.set(row, Math.max(heights.get(row), height));
		}
		double bottom = y + space.top();
		List<Double> tops = new ArrayList<>();
		for (double height : heights) {
			tops.add(bottom);
			bottom += height + BETWEEN_ROWS;
		}
		bottom = (heights.isEmpty() ? bottom : bottom - BETWEEN_ROWS + ROOM_FOR_LINES) + space.bottom();
		Bounds bounds = new Bounds(0, y, width, bottom - y);
		figures.put(lane.key(), bounds);
		figures.putAll(BorderPlaces.of(lane, bounds, measure));
		children.forEach(child -> figures.putAll(items.get(child.key()).at(child.key(), lefts.get(order.columns().get(child.key())),
				tops.get(rows.get(child.key())))));
		return bottom + BorderPlaces.overhang(lane.borders(), measure);
	}

	private void rest(List<NodeView> nodes, double top) {
		double x = 0;
		double y = top;
		double bottom = top;
		for (NodeView node : nodes) {
			Block block = blocks.of(node, CardForm.of(node));
			if (x > 0 && x + block.width() > right) {
				x = 0;
				y = bottom + BETWEEN_ROWS;
			}
			figures.putAll(block.at(node.key(), x, y));
			bottom = Math.max(bottom, y + block.height() + BorderPlaces.overhang(node.borders(), measure));
			x += block.width() + BETWEEN_ROWS;
		}
	}
}
