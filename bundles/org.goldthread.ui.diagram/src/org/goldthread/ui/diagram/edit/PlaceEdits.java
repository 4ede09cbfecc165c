package org.goldthread.ui.diagram.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.ui.diagram.arrange.Alignment;
import org.goldthread.ui.diagram.arrange.Distribution;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * Edits of where figures lie, how large they are and how edges bend. What lies in a figure moves with it; lines of a list and
 * regions of a stack lie where their container puts them.
 */
public final class PlaceEdits {

	private static final double GRID = 4;
	private static final double LEAST_WIDTH = 96;
	private static final double LEAST_HEIGHT = 24;
	private static final double PADDING = 12;

	private final Pins pins;

	PlaceEdits(Pins pins) {
		this.pins = pins;
	}

	/** Moves nodes by the given px, in steps of the grid of 4, so that what was in line stays in line. */
	public Edit move(List<ShownNode> nodes, double right, double down) {
		return moveExactly(nodes, onGrid(right), onGrid(down));
	}

	/** Moves nodes by the given px. */
	public Edit moveExactly(List<ShownNode> nodes, double right, double down) {
		return Edit.of("Move " + words(nodes), () -> moveNow(nodes, right, down));
	}

	/** Moves nodes, inside an edit. */
	void moveNow(List<ShownNode> nodes, double right, double down) {
		Map<String, Bounds> places = new HashMap<>();
		movable(nodes).forEach(node -> moved(node, right, down, places));
		pins.pin(places);
		pins.moveRoutes(places.keySet(), right, down);
	}

	/** Gives a node other bounds, but none too small for what is in it. */
	public Edit resize(Map<ShownNode, Bounds> wanted) {
		return Edit.of("Resize " + words(List.copyOf(wanted.keySet())), () -> {
			Map<String, Bounds> places = new HashMap<>();
			wanted.forEach((node, bounds) -> places.put(node.key(), roomy(node, bounds)));
			pins.pinSized(places);
		});
	}

	/** Brings nodes into line with the last of them. */
	public Edit align(List<ShownNode> nodes, Alignment alignment) {
		Bounds with = nodes.getLast().bounds();
		return Edit.of(alignment.label(), () -> place(nodes, bounds -> alignment.align(bounds, with)));
	}

	/** Gives nodes equal gaps. */
	public Edit distribute(List<ShownNode> nodes, Distribution distribution) {
		List<ShownNode> free = movable(nodes);
		List<Bounds> wanted = distribution.distribute(free.stream().map(ShownNode::bounds).toList());
		return Edit.of(distribution.label(), () -> {
			for (int index = 0; index < free.size(); index++) {
				Bounds before = free.get(index).bounds();
				Bounds after = wanted.get(index);
				moveNow(List.of(free.get(index)), after.x() - before.x(), after.y() - before.y());
			}
		});
	}

	/** Gives nodes the size of the last of them. */
	public Edit sameSize(List<ShownNode> nodes) {
		Bounds like = nodes.getLast().bounds();
		Map<ShownNode, Bounds> wanted = new LinkedHashMap<>();
		movable(nodes).forEach(node -> wanted.put(node, new Bounds(node.bounds().x(), node.bounds().y(), like.width(), like.height())));
		return Edit.of("Make the same size", resize(wanted).change());
	}

	/** Gives nodes the size that their text and what is in them need. */
	public Edit naturalSize(List<ShownNode> nodes) {
		return Edit.of("Natural size of " + words(nodes), () -> pins.unsize(nodes.stream().map(ShownNode::key).collect(Collectors.toSet())));
	}

	/** Pins every figure and edge where an automatic layout has put it. */
	public Edit layOut(PlacedDiagram placed) {
		return Edit.of("Lay out " + Labels.of(pins.subject().diagram()), () -> StoredPlaces.replace(pins.subject().diagram(), placed));
	}

	/** Pins what an automatic layout of a selection has moved; what lies where it was keeps its size and bends. */
	public Edit layOutSelection(PlacedDiagram placed) {
		Map<String, Bounds> before = pins.scene().bounds();
		Map<String, Bounds> moved = new HashMap<>();
		placed.nodes().stream().filter(node -> !node.bounds().equals(before.get(node.key()))).forEach(node -> moved.put(node.key(), node.bounds()));
		return Edit.of("Lay out selection", () -> {
			pins.pin(moved);
			pins.reroute(moved.keySet());
		});
	}

	/** Bends an edge by hand; without bends it runs automatically from now on. */
	public Edit bend(ShownEdge edge, List<Point> bends) {
		String what = bends.isEmpty() ? "Route line automatically" : "Bend line";
		return Edit.of(what, () -> pins.bend(edge.key(), bends));
	}

	/** Nodes that users can move: free, and not moved along with another one already. */
	static List<ShownNode> movable(List<ShownNode> nodes) {
		return nodes.stream().filter(ShownNode::isFree).filter(node -> nodes.stream().noneMatch(other -> other.isFree() && node.isWithin(other)))
				.toList();
	}

	private void place(List<ShownNode> nodes, UnaryOperator<Bounds> where) {
		for (ShownNode node : movable(nodes)) {
			Bounds wanted = where.apply(node.bounds());
			moveNow(List.of(node), wanted.x() - node.bounds().x(), wanted.y() - node.bounds().y());
		}
	}

	private static void moved(ShownNode node, double right, double down, Map<String, Bounds> places) {
		places.put(node.key(), node.bounds().moved(right, down));
		node.allInside().forEach(inner -> places.put(inner.key(), inner.bounds().moved(right, down)));
	}

	private static Bounds roomy(ShownNode node, Bounds wanted) {
		Bounds least = new Bounds(wanted.x(), wanted.y(), Math.max(LEAST_WIDTH, wanted.width()), Math.max(LEAST_HEIGHT, wanted.height()));
		return node.isArea() ? node.inside().stream().filter(ShownNode::isFree).filter(inner -> !inner.isOnBorder())
				.map(inner -> inner.bounds().grown(PADDING)).reduce(least, Bounds::union) : least;
	}

	private static String words(List<ShownNode> nodes) {
		return nodes.size() == 1 ? Labels.of(nodes.getFirst().view().element()) : nodes.size() + " figures";
	}

	static double onGrid(double value) {
		return Math.round(value / GRID) * GRID;
	}
}
