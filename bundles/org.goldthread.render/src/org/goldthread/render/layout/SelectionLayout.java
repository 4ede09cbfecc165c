package org.goldthread.render.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.render.card.ContainerSpace;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Arranges some figures of a diagram anew where they lie; all others stay, and so do the lines between those. The arranged
 * figures keep the top left corner of their old extent, and move down together where they would cover others. On its own
 * result it changes nothing.
 */
final class SelectionLayout {

	private static final double GAP = 28;

	private final DiagramContents contents;
	private final NodeTree tree;
	private final Presentation presentation;
	private final PlacedDiagram before;
	private final TextMeasure measure;
	private final Map<String, Bounds> figures = new LinkedHashMap<>();

	SelectionLayout(DiagramContents contents, Presentation presentation, PlacedDiagram before, TextMeasure measure) {
		this.contents = contents;
		this.tree = new NodeTree(contents);
		this.presentation = presentation;
		this.before = before;
		this.measure = measure;
		before.nodes().forEach(node -> figures.put(node.key(), node.bounds()));
	}

	/** Arranges the figures of the given keys; those inside another of them move with it. */
	PlacedDiagram of(Collection<String> keys) {
		Map<Optional<String>, List<NodeView>> groups = new LinkedHashMap<>();
		for (NodeTree.Entry entry : tree.entries()) {
			boolean selected = keys.contains(entry.node().key()) && !entry.onBorder();
			if (selected && tree.around(entry.node().key()).stream().noneMatch(keys::contains)) {
				groups.computeIfAbsent(entry.parent().map(NodeView::key), key -> new ArrayList<>()).add(entry.node());
			}
		}
		groups.values().stream().filter(group -> group.size() > 1).forEach(this::arrange);
		return result();
	}

	private void arrange(List<NodeView> group) {
		Set<String> inside = new LinkedHashSet<>();
		group.forEach(node -> node.withAllInside().forEach(view -> inside.add(view.key())));
		List<EdgeView> edges = contents.edges().stream()
				.filter(edge -> inside.contains(edge.sourceKey()) && inside.contains(edge.targetKey())).toList();
		NodeTree part = tree.part(group);
		Bounds old = extent(group, figures);
		Optional<NodeView> parent = tree.entry(group.getFirst().key()).parent();
		Arranged arranged = parent.isPresent() ? Arrangements.inside(group, part, edges, presentation, room(parent.get()), measure)
				: Arrangements.of(group, part, edges, presentation, measure);
		Map<String, Bounds> fresh = arranged.figures();
		Bounds extent = extent(group, fresh);
		double down = old.y() - extent.y();
		double right = old.x() - extent.x();
		Bounds place = free(extent.moved(right, down), group, inside);
		double drop = place.y() - old.y();
		inside.forEach(key -> figures.put(key, fresh.get(key).moved(right, down + drop)));
	}

	private double room(NodeView container) {
		return figures.get(container.key()).width() - 2 * ContainerSpace.of(tree.entry(container.key()).form()).side();
	}

	/** Moves an area down until it covers no figure that stays and lies beside the group. */
	private Bounds free(Bounds wanted, List<NodeView> group, Set<String> inside) {
		Set<String> around = tree.around(group.getFirst().key());
		Bounds place = wanted;
		boolean moved = true;
		while (moved) {
			moved = false;
			for (Map.Entry<String, Bounds> figure : figures.entrySet()) {
				boolean stays = !inside.contains(figure.getKey()) && !around.contains(figure.getKey());
				if (stays && figure.getValue().overlaps(place)) {
					place = place.moved(0, figure.getValue().bottom() + GAP - place.y());
					moved = true;
				}
			}
		}
		return place;
	}

	private static Bounds extent(List<NodeView> group, Map<String, Bounds> figures) {
		return group.stream().map(node -> figures.get(node.key())).reduce(Bounds::union).orElseThrow();
	}

	private PlacedDiagram result() {
		Map<String, StoredPositions.Figure> stored = new HashMap<>();
		figures.forEach((key, bounds) -> stored.put(key, StoredPositions.Figure.of(bounds)));
		Map<String, Bounds> grown = StoredFigures.of(contents.nodes(), tree, presentation, new StoredPositions(stored, Map.of()), measure);
		Set<String> changed = new HashSet<>();
		grown.forEach((key, bounds) -> {
			if (before.node(key).filter(node -> node.bounds().equals(bounds)).isEmpty()) {
				changed.add(key);
			}
		});
		Map<String, List<Point>> routes = new HashMap<>();
		for (EdgeView edge : contents.edges()) {
			if (!changed.contains(edge.sourceKey()) && !changed.contains(edge.targetKey())) {
				before.edge(edge.key()).ifPresent(placed -> routes.put(edge.key(), placed.points()));
			}
		}
		List<PlacedHeading> headings = DiagramLayout.headings(contents, presentation, grown);
		return DiagramLayout.assemble(contents, contents.edges().size(), tree, grown, routes, headings, measure);
	}
}
