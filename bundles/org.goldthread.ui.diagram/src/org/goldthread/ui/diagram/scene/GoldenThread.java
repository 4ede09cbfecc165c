package org.goldthread.ui.diagram.scene;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;

/**
 * What the selection is tied to: all that its nodes lead to, and all that leads to them, along the direction of the edges.
 *
 * @param nodes keys of the nodes on the thread, with those selected
 * @param edges keys of the edges on the thread
 */
public record GoldenThread(Set<String> nodes, Set<String> edges) {

	/** The thread of no selection. */
	public static final GoldenThread NONE = new GoldenThread(Set.of(), Set.of());

	public GoldenThread {
		nodes = Set.copyOf(nodes);
		edges = Set.copyOf(edges);
	}

	/** The thread of the nodes and edges with the given keys. Costs what the diagram has of edges. */
	public static GoldenThread of(DiagramContents contents, Collection<String> selected) {
		if (selected.isEmpty()) {
			return NONE;
		}
		Map<String, List<EdgeView>> bySource = group(contents, EdgeView::sourceKey);
		Map<String, List<EdgeView>> byTarget = group(contents, EdgeView::targetKey);
		List<EdgeView> selectedEdges = contents.edges().stream().filter(edge -> selected.contains(edge.key())).toList();
		Set<String> edges = selectedEdges.stream().map(EdgeView::key).collect(Collectors.toCollection(HashSet::new));
		Set<String> below = follow(with(selected, selectedEdges, EdgeView::targetKey), bySource, EdgeView::targetKey, edges);
		Set<String> above = follow(with(selected, selectedEdges, EdgeView::sourceKey), byTarget, EdgeView::sourceKey, edges);
		below.addAll(above);
		edges.forEach(below::remove);
		return new GoldenThread(below, edges);
	}

	private static Set<String> with(Collection<String> selected, List<EdgeView> edges, Function<EdgeView, String> end) {
		return Stream.concat(selected.stream(), edges.stream().map(end)).collect(Collectors.toSet());
	}

	private static Set<String> follow(Set<String> from, Map<String, List<EdgeView>> edgesAt, Function<EdgeView, String> otherEnd,
			Set<String> passed) {
		Set<String> reached = new HashSet<>(from);
		Deque<String> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			for (EdgeView edge : edgesAt.getOrDefault(open.pop(), List.of())) {
				passed.add(edge.key());
				if (reached.add(otherEnd.apply(edge))) {
					open.push(otherEnd.apply(edge));
				}
			}
		}
		return reached;
	}

	private static Map<String, List<EdgeView>> group(DiagramContents contents, Function<EdgeView, String> end) {
		return contents.edges().stream().collect(Collectors.groupingBy(end));
	}
}
