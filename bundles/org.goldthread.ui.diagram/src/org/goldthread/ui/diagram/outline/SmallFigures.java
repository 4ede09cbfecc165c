package org.goldthread.ui.diagram.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.goldthread.render.card.CardText;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * Paints figures as plain shapes for a very small scale. All that look alike are one path, what lies inside others after these: thousands
 * of single shapes would take longer than all the rest of opening a diagram.
 */
final class SmallFigures {

	private static final double LEAST_LINE = 1.6;
	private static final double LINE_ON_SCREEN = 0.7;
	private static final double CORNER = 8;
	private static final double LEAST_ROUND = 0.15;

	private final Map<Integer, Map<Brush, OutlineBuilder>> shapes = new TreeMap<>();
	private final Theme theme;
	private final double hairline;
	private final double roundness;

	private SmallFigures(Theme theme, double scale) {
		this.theme = theme;
		hairline = Math.max(LEAST_LINE, LINE_ON_SCREEN / scale);
		roundness = scale < LEAST_ROUND ? 0 : 1;
	}

	/**
	 * Paints what a scene shows, in px of the page.
	 *
	 * @param scale at which the painter shows it
	 */
	static void paint(Painter painter, Theme theme, Scene scene, double scale) {
		SmallFigures figures = new SmallFigures(theme, scale);
		OutlineBuilder edges = new OutlineBuilder();
		for (ShownEdge edge : scene.edges()) {
			edges.polyline(edge.place().points());
		}
		painter.path(edges.build(), Brush.line(theme.mutedInk(), figures.hairline));
		scene.topNodes().forEach(node -> figures.add(node, 0));
		figures.shapes.values().forEach(alike -> alike.forEach((brush, shape) -> painter.path(shape.build(), brush)));
	}

	private void add(ShownNode node, int depth) {
		Rgb line = theme.colour(node.view().style().line());
		Rgb fill = CardText.isBroken(node.view()) ? theme.canvas() : theme.colour(node.view().style().fill());
		Bounds bounds = node.bounds();
		shape(2 * depth, Brush.both(fill, line, hairline)).rectangle(bounds, roundness * CORNER);
		shape(2 * depth + 1, Brush.fill(line.withAlpha(0.7)))
				.rectangle(new Bounds(bounds.x() + 14, bounds.y() + 34, bounds.width() * 0.6, 8), roundness * CORNER / 2);
		node.inside().forEach(inner -> add(inner, depth + 1));
	}

	private OutlineBuilder shape(int layer, Brush brush) {
		return shapes.computeIfAbsent(layer, number -> new LinkedHashMap<>()).computeIfAbsent(brush, look -> new OutlineBuilder());
	}
}
