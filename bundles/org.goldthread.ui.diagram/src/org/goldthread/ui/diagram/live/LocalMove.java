package org.goldthread.ui.diagram.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Moves a few figures of a large diagram: only their edges are led anew, around what lies near them, and leave and enter where they
 * do in the whole. Until the next full placing their legs may run elsewhere where figures farther away are in the way or lines
 * to neighbours of their ends run beside them; and other edges that have no stored route keep theirs.
 *
 * @param nodes new bounds by key
 * @param edges new routes
 */
record LocalMove(Map<String, Bounds> nodes, List<PlacedEdge> edges) {

	/** More moved figures are placed together with all others. */
	private static final int FEW = 40;
	private static final double NEAR = 120;

	/**
	 * The move of figures to their stored places; empty when it may change other figures too, so that all has to be placed anew.
	 *
	 * @param corners stored upper left corners by the keys of the figures that were moved
	 * @param stored the stored route of an edge
	 */
	static Optional<LocalMove> of(Scene scene, Map<String, Point> corners, Function<String, Optional<StoredPositions.Route>> stored,
			TextMeasure measure) {
		Map<ShownNode, Bounds> moved = new HashMap<>();
		for (Map.Entry<String, Point> corner : corners.entrySet()) {
			if (scene.find(corner.getKey()).orElse(null) instanceof ShownNode node) {
				Bounds before = node.bounds();
				moved.put(node, before.moved(corner.getValue().x() - Math.round(before.x()), corner.getValue().y() - Math.round(before.y())));
			}
		}
		boolean independent = moved.size() <= FEW && moved.keySet().stream().allMatch(node -> isIndependent(node, moved));
		if (!independent) {
			return Optional.empty();
		}
		Map<String, Bounds> nodes = new HashMap<>();
		moved.forEach((node, bounds) -> nodes.put(node.key(), bounds));
		return Optional.of(new LocalMove(nodes, route(scene, moved, stored, measure)));
	}

	/** What is in it moves with it, and it does not make its container larger. */
	private static boolean isIndependent(ShownNode node, Map<ShownNode, Bounds> moved) {
		boolean withHolder = node.holder().isEmpty() || movesAs(node.holder().get(), node, moved);
		return withHolder && node.inside().stream().allMatch(inner -> movesAs(inner, node, moved));
	}

	private static boolean movesAs(ShownNode one, ShownNode other, Map<ShownNode, Bounds> moved) {
		return moved.containsKey(one) && moved.get(one).x() - one.bounds().x() == moved.get(other).x() - other.bounds().x()
				&& moved.get(one).y() - one.bounds().y() == moved.get(other).y() - other.bounds().y();
	}

	private static List<PlacedEdge> route(Scene scene, Map<ShownNode, Bounds> moved, Function<String, Optional<StoredPositions.Route>> stored,
			TextMeasure measure) {
		Set<ShownEdge> wanted = edgesOf(moved.keySet());
		Set<ShownNode> ends = new LinkedHashSet<>(moved.keySet());
		wanted.forEach(edge -> ends(scene, edge).forEach(ends::add));
		Set<ShownEdge> beside = edgesOf(ends);
		Set<ShownNode> roots = new LinkedHashSet<>();
		beside.forEach(edge -> ends(scene, edge).map(LocalMove::root).forEach(roots::add));
		Bounds area = ends.stream().map(node -> bounds(node, moved)).reduce(Bounds::union).orElseThrow().grown(NEAR);
		List<NodeView> nodes = scene.topNodes().stream().filter(node -> roots.contains(node) || area.overlaps(bounds(node, moved)))
				.map(ShownNode::view).toList();
		Map<String, Bounds> figures = new HashMap<>();
		nodes.stream().flatMap(view -> view.withAllInside().stream()).flatMap(view -> scene.find(view.key()).stream())
				.forEach(node -> figures.put(node.key(), bounds((ShownNode) node, moved)));
		Map<String, StoredPositions.Route> routes = new HashMap<>();
		beside.forEach(edge -> (wanted.contains(edge) ? stored.apply(edge.key())
				: Optional.of(new StoredPositions.Route(edge.place().points(), false))).ifPresent(route -> routes.put(edge.key(), route)));
		DiagramContents contents = new DiagramContents("", nodes, beside.stream().map(ShownEdge::view).toList());
		PlacedDiagram placed = DiagramLayout.placeEdges(contents, scene.contents().edges().size(), figures, routes, measure);
		List<PlacedEdge> result = new ArrayList<>();
		wanted.forEach(edge -> placed.edge(edge.key()).ifPresent(result::add));
		return result;
	}

	private static Set<ShownEdge> edgesOf(Collection<ShownNode> nodes) {
		Set<ShownEdge> edges = new LinkedHashSet<>();
		nodes.forEach(node -> {
			edges.addAll(node.outgoing());
			edges.addAll(node.incoming());
		});
		return edges;
	}

	private static Stream<ShownNode> ends(Scene scene, ShownEdge edge) {
		return Stream.of(edge.view().sourceKey(), edge.view().targetKey()).flatMap(key -> scene.find(key).stream())
				.filter(ShownNode.class::isInstance).map(ShownNode.class::cast);
	}

	private static ShownNode root(ShownNode node) {
		return node.holder().map(LocalMove::root).orElse(node);
	}

	private static Bounds bounds(ShownNode node, Map<ShownNode, Bounds> moved) {
		return moved.getOrDefault(node, node.bounds());
	}
}
