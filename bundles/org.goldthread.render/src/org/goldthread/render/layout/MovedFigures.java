package org.goldthread.render.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;

/** Takes along what is inside and on the border of figures that are moved or resized. */
public final class MovedFigures {

	private MovedFigures() {
	}

	/**
	 * Returns the new bounds of all figures that move.
	 *
	 * @param before where the figures lie
	 * @param wanted new bounds by key; what is inside one of them moves as its top left corner does, unless it is among them itself
	 */
	public static Map<String, Bounds> of(DiagramContents contents, PlacedDiagram before, Map<String, Bounds> wanted) {
		Map<String, Bounds> moved = new LinkedHashMap<>();
		contents.nodes().forEach(node -> add(node, before, wanted, 0, 0, moved));
		return moved;
	}

	private static void add(NodeView node, PlacedDiagram before, Map<String, Bounds> wanted, double right, double down,
			Map<String, Bounds> moved) {
		PlacedNode placed = before.node(node.key()).orElse(null);
		if (placed == null) {
			return;
		}
		Bounds now = wanted.getOrDefault(node.key(), placed.bounds().moved(right, down));
		if (wanted.containsKey(node.key()) || right != 0 || down != 0) {
			moved.put(node.key(), now);
		}
		double ownRight = now.x() - placed.bounds().x();
		double ownDown = now.y() - placed.bounds().y();
		node.borders().forEach(border -> add(border, before, wanted, ownRight, ownDown, moved));
		node.children().forEach(child -> add(child, before, wanted, ownRight, ownDown, moved));
	}
}
