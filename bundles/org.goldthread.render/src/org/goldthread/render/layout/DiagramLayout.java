package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.render.card.CardSize;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.page.PageSpace;
import org.goldthread.render.route.EdgeRouter;
import org.goldthread.render.route.LabelPlaces;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Gives every figure and edge its place. Places are px on the page; the same input gives the same result. Figures without
 * a stored place are arranged from left to right, in the columns of the presentation where it has some.
 */
public final class DiagramLayout {

	private DiagramLayout() {
	}

	/** Places a diagram: where it was stored, the rest automatically without moving what is stored. */
	public static PlacedDiagram place(DiagramContents contents, Presentation presentation, StoredPositions stored,
			TextMeasure measure) {
		Map<String, CardSize> sizes = sizes(contents.nodes(), measure);
		Map<String, Bounds> figures = storedFigures(contents.nodes(), sizes, stored, measure);
		if (figures.isEmpty()) {
			return arrange(contents, presentation, measure);
		}
		new FreePlaces(presentation, figures).fill(contents.nodes(), sizes);
		Map<String, List<Point>> routes = storedRoutes(contents.edges(), figures, stored);
		Set<String> missing = contents.edges().stream().map(EdgeView::key).filter(key -> !routes.containsKey(key))
				.collect(Collectors.toSet());
		routes.putAll(EdgeRouter.route(contents.edges(), missing, figures));
		return assemble(contents, presentation, figures, routes, measure);
	}

	/** Arranges a diagram anew, as if nothing was stored. */
	public static PlacedDiagram arrange(DiagramContents contents, Presentation presentation, TextMeasure measure) {
		Map<String, CardSize> sizes = sizes(contents.nodes(), measure);
		List<EdgeView> edges = contents.edges().stream()
				.filter(edge -> sizes.containsKey(edge.sourceKey()) && sizes.containsKey(edge.targetKey())).toList();
		ElkArrangement arrangement = presentation.columns().isEmpty() ? ElkArrangement.free(contents.nodes(), sizes, edges)
				: ElkArrangement.inColumns(ColumnOrder.of(contents.nodes(), edges, presentation), sizes, edges);
		double top = PageSpace.top(!presentation.columns().isEmpty());
		Map<String, Bounds> figures = new LinkedHashMap<>();
		arrangement.figures().forEach((key, bounds) -> figures.put(key, bounds.moved(PageSpace.MARGIN, top)));
		Map<String, List<Point>> routes = new HashMap<>();
		arrangement.routes().forEach(
				(key, points) -> routes.put(key, points.stream().map(point -> point.moved(PageSpace.MARGIN, top)).toList()));
		return assemble(contents, presentation, figures, routes, measure);
	}

	private static Map<String, CardSize> sizes(List<NodeView> nodes, TextMeasure measure) {
		Map<String, CardSize> sizes = new HashMap<>();
		nodes.forEach(node -> sizes.put(node.key(), CardSize.of(node, measure)));
		return sizes;
	}

	private static Map<String, Bounds> storedFigures(List<NodeView> nodes, Map<String, CardSize> sizes, StoredPositions stored,
			TextMeasure measure) {
		Map<String, Bounds> figures = new LinkedHashMap<>();
		for (NodeView node : nodes) {
			StoredPositions.Figure figure = stored.figures().get(node.key());
			if (figure != null) {
				CardSize size = figure.width() > 0 ? CardSize.of(node, figure.width(), measure) : sizes.get(node.key());
				figures.put(node.key(),
						new Bounds(figure.x(), figure.y(), size.width(), Math.max(figure.height(), size.height())));
			}
		}
		return figures;
	}

	private static Map<String, List<Point>> storedRoutes(List<EdgeView> edges, Map<String, Bounds> figures, StoredPositions stored) {
		Map<String, List<Point>> routes = new HashMap<>();
		for (EdgeView edge : edges) {
			StoredPositions.Route route = stored.routes().get(edge.key());
			Bounds source = figures.get(edge.sourceKey());
			Bounds target = figures.get(edge.targetKey());
			if (route == null || source == null || target == null) {
				continue;
			}
			if (StoredRoutes.fits(route.points(), source, target)) {
				routes.put(edge.key(), route.points());
			} else if (route.manual() && !route.points().isEmpty()) {
				routes.put(edge.key(), StoredRoutes.join(route.points(), source, target));
			}
		}
		return routes;
	}

	private static PlacedDiagram assemble(DiagramContents contents, Presentation presentation, Map<String, Bounds> figures,
			Map<String, List<Point>> routes, TextMeasure measure) {
		List<PlacedNode> nodes = new ArrayList<>();
		contents.nodes().forEach(node -> nodes.add(new PlacedNode(node.key(), figures.get(node.key()))));
		Map<String, Point> labels = LabelPlaces.place(contents.edges(), routes, figures, measure);
		List<PlacedEdge> edges = new ArrayList<>();
		for (EdgeView edge : contents.edges()) {
			if (routes.containsKey(edge.key())) {
				edges.add(new PlacedEdge(edge.key(), routes.get(edge.key()), labels.get(edge.key())));
			}
		}
		return new PlacedDiagram(nodes, edges, ColumnHeadings.of(contents.nodes(), figures, presentation));
	}
}
