package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.page.PageSpace;
import org.goldthread.render.route.EdgeRouter;
import org.goldthread.render.route.LabelPlaces;
import org.goldthread.render.route.Nesting;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.PageArrangement;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;

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
		NodeTree tree = new NodeTree(contents);
		if (stored.figures().keySet().stream().noneMatch(tree::has)) {
			return arrange(contents, presentation, measure);
		}
		Map<String, Bounds> figures = StoredFigures.of(contents.nodes(), tree, presentation, stored, measure);
		Map<String, List<Point>> routes = storedRoutes(contents.edges(), figures, stored.routes());
		return assemble(contents, contents.edges().size(), tree, figures, routes, headings(contents, presentation, figures), measure);
	}

	/**
	 * Leads the edges of a part of a diagram, whose figures have their places already: where they were stored if they still fit, the
	 * others as they would run in the whole.
	 *
	 * @param edgesInAll number of edges in the whole diagram
	 * @param figures bounds of all nodes of the part, by key
	 * @return without headings
	 */
	public static PlacedDiagram placeEdges(DiagramContents part, int edgesInAll, Map<String, Bounds> figures,
			Map<String, StoredPositions.Route> stored, TextMeasure measure) {
		Map<String, List<Point>> routes = storedRoutes(part.edges(), figures, stored);
		return assemble(part, edgesInAll, new NodeTree(part), figures, routes, List.of(), measure);
	}

	/** Arranges a diagram anew, as if nothing was stored. */
	public static PlacedDiagram arrange(DiagramContents contents, Presentation presentation, TextMeasure measure) {
		NodeTree tree = new NodeTree(contents);
		List<EdgeView> edges = contents.edges().stream().filter(edge -> tree.has(edge.sourceKey()) && tree.has(edge.targetKey())).toList();
		Arranged arranged = Arrangements.of(contents.nodes(), tree, edges, presentation, measure);
		boolean headings = !presentation.columns().isEmpty() || !arranged.headings().isEmpty();
		Arranged onPage = arranged.moved(PageSpace.MARGIN, PageSpace.top(headings));
		return assemble(contents, contents.edges().size(), tree, onPage.figures(), onPage.routes(), headings(contents, presentation, onPage.figures()), measure);
	}

	/** The headings over columns or periods, where the figures lie in such. */
	static List<PlacedHeading> headings(DiagramContents contents, Presentation presentation, Map<String, Bounds> figures) {
		return presentation.arrangement().kind() == PageArrangement.Kind.LANES
				? PeriodHeadings.of(contents.nodes(), figures, presentation.arrangement().dates())
				: ColumnHeadings.of(contents.nodes(), figures, presentation);
	}

	/**
	 * Arranges some figures anew where they lie, as if nothing was stored of them; all others stay, except that a container grows
	 * with what is inside.
	 *
	 * @param before where everything lies
	 * @param keys of the figures to arrange; of those that lie in the same container, or on the page, there must be two to change anything
	 */
	public static PlacedDiagram arrange(DiagramContents contents, Presentation presentation, PlacedDiagram before, Collection<String> keys,
			TextMeasure measure) {
		return new SelectionLayout(contents, presentation, before, measure).of(keys);
	}

	private static Map<String, List<Point>> storedRoutes(List<EdgeView> edges, Map<String, Bounds> figures,
			Map<String, StoredPositions.Route> stored) {
		Map<String, List<Point>> routes = new HashMap<>();
		for (EdgeView edge : edges) {
			StoredPositions.Route route = stored.get(edge.key());
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

	/** Leads the edges that have no route yet, finds places for labels, and puts all together. */
	static PlacedDiagram assemble(DiagramContents contents, int edgesInAll, NodeTree tree, Map<String, Bounds> figures,
			Map<String, List<Point>> known, List<PlacedHeading> headings, TextMeasure measure) {
		Map<String, List<Point>> routes = new HashMap<>(known);
		Set<String> missing = contents.edges().stream().map(EdgeView::key).filter(key -> !known.containsKey(key))
				.collect(Collectors.toSet());
		routes.putAll(EdgeRouter.route(contents.edges(), missing, figures, new Nesting(tree::around, tree.containers()), edgesInAll));
		Map<String, Point> labels = LabelPlaces.place(contents.edges(), routes, leaves(tree, figures), measure);
		List<PlacedEdge> edges = new ArrayList<>();
		for (EdgeView edge : contents.edges()) {
			if (routes.containsKey(edge.key())) {
				edges.add(new PlacedEdge(edge.key(), routes.get(edge.key()), labels.get(edge.key())));
			}
		}
		List<PlacedNode> nodes = tree.entries().stream()
				.map(entry -> new PlacedNode(entry.node().key(), figures.get(entry.node().key()), entry.form())).toList();
		return new PlacedDiagram(nodes, edges, headings);
	}

	/** What labels must not hide: all but containers, as these have room between what is inside. */
	private static Map<String, Bounds> leaves(NodeTree tree, Map<String, Bounds> figures) {
		Map<String, Bounds> leaves = new LinkedHashMap<>();
		tree.entries().stream().filter(entry -> entry.node().children().isEmpty() || entry.form() == CardForm.LIST)
				.forEach(entry -> leaves.put(entry.node().key(), figures.get(entry.node().key())));
		return leaves;
	}
}
