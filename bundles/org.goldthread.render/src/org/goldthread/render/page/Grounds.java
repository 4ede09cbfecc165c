package org.goldthread.render.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/** Knows which colour lies under a place of a diagram: that of the innermost container, or of the canvas. */
final class Grounds {

	private record Ground(Bounds area, Rgb colour) {
	}

	private final Rgb canvas;
	private final Deque<Ground> grounds = new ArrayDeque<>();

	/** The grounds of nodes, of which those inside come after what they lie in. */
	Grounds(Theme theme, PlacedDiagram placed, List<NodeView> nodes) {
		canvas = theme.canvas();
		for (NodeView node : nodes) {
			placed.node(node.key()).filter(figure -> figure.form().isGround())
					.ifPresent(figure -> grounds.addFirst(new Ground(figure.bounds(), theme.colour(node.style().fill()))));
		}
	}

	/** Returns the colour under a point. */
	Rgb at(Point point) {
		Bounds spot = new Bounds(point.x(), point.y(), 0, 0);
		for (Ground ground : grounds) {
			if (ground.area.contains(spot)) {
				return ground.colour;
			}
		}
		return canvas;
	}
}
