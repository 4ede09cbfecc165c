package org.goldthread.ui.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.render.page.Note;
import org.goldthread.render.page.NotePainter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.rules.Findings;
import org.goldthread.viewpoint.view.Arrangement;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * What the editor shows now: the contents of the diagram, where they lie, and one lasting object for each node and edge. Knows
 * nothing of figures. Each refresh costs what the diagram has of nodes and edges, once. Belongs to the UI thread.
 */
public final class Scene {

	private DiagramContents contents = new DiagramContents("", List.of(), List.of());
	private PlacedDiagram placed = new PlacedDiagram(List.of(), List.of(), List.of());
	private boolean moved;
	private Findings findings = Findings.none();
	private Map<String, ShownNode> nodes = new LinkedHashMap<>();
	private Map<String, ShownEdge> edges = new LinkedHashMap<>();
	private Map<String, ShownNote> notes = new LinkedHashMap<>();
	private Map<EObject, List<Shown>> byElement = new HashMap<>();

	/** What is shown, as the specification evaluates it. */
	public DiagramContents contents() {
		return contents;
	}

	/** Where everything lies. */
	public PlacedDiagram placed() {
		if (moved) {
			moved = false;
			placed = new PlacedDiagram(nodes.values().stream().map(node -> new PlacedNode(node.key(), node.bounds(), node.form())).toList(),
					edges.values().stream().map(ShownEdge::place).toList(), placed.headings());
		}
		return placed;
	}

	/** Nodes in painting order, those inside another right after it. */
	public List<ShownNode> nodes() {
		return List.copyOf(nodes.values());
	}

	/** Nodes that are in no other. */
	public List<ShownNode> topNodes() {
		return nodes.values().stream().filter(node -> node.holder().isEmpty()).toList();
	}

	/** The innermost node that a point of the page lies in; empty on the bare page. */
	public Optional<ShownNode> nodeAt(Point place) {
		return nodeAt(place, node -> true);
	}

	/** The innermost area that a point of the page lies in, without those that {@code left} accepts; empty on the bare page. */
	public Optional<ShownNode> areaAt(Point place, Predicate<ShownNode> left) {
		return nodeAt(place, node -> node.view().arrangement() != Arrangement.NONE && !left.test(node));
	}

	private Optional<ShownNode> nodeAt(Point place, Predicate<ShownNode> wanted) {
		Bounds point = new Bounds(place.x(), place.y(), 0, 0);
		return nodes.values().stream().filter(node -> node.bounds().contains(point) && wanted.test(node)).reduce((outer, inner) -> inner);
	}

	/** Notes on the page, in painting order. */
	public List<ShownNote> notes() {
		return List.copyOf(notes.values());
	}

	/** Edges in painting order. */
	public List<ShownEdge> edges() {
		return List.copyOf(edges.values());
	}

	/** The node or edge of a key. */
	public Optional<Shown> find(String key) {
		return Optional.ofNullable(nodes.containsKey(key) ? nodes.get(key) : edges.get(key));
	}

	/** What shows {@code element}: its nodes, or where it has none, its edges. */
	public List<Shown> showing(EObject element) {
		return List.copyOf(byElement.getOrDefault(element, List.of()));
	}

	/** Where the nodes lie, by key. */
	public Map<String, Bounds> bounds() {
		Map<String, Bounds> bounds = new LinkedHashMap<>();
		nodes.values().forEach(node -> bounds.put(node.key(), node.bounds()));
		return bounds;
	}

	/** Shows other contents or other places. Nodes and edges without a place are left out. */
	public SceneChange show(DiagramContents newContents, PlacedDiagram newPlaced) {
		contents = newContents;
		placed = newPlaced;
		moved = false;
		Set<ShownNode> changedNodes = new HashSet<>();
		Set<ShownEdge> changedEdges = new HashSet<>();
		List<ShownNode> before = List.copyOf(nodes.values());
		nodes = nodesNow(changedNodes);
		edges = edgesNow(changedEdges);
		connect(changedNodes);
		index();
		changedNodes.addAll(marked(nodes.values(), node -> node.mark(marks(node))));
		changedEdges.addAll(marked(edges.values(), edge -> edge.mark(marks(edge))));
		return new SceneChange(!before.equals(List.copyOf(nodes.values())), changedNodes, changedEdges, Set.of());
	}

	/** Moves some nodes, by key, and leads some edges elsewhere; costs nothing of the rest. */
	public SceneChange move(Map<String, Bounds> movedNodes, List<PlacedEdge> newRoutes) {
		moved = true;
		Set<ShownNode> changedNodes = new HashSet<>();
		movedNodes.forEach((key, bounds) -> {
			ShownNode node = nodes.get(key);
			if (node.show(node.view(), new PlacedNode(key, bounds, node.form()))) {
				changedNodes.add(node);
			}
		});
		Set<ShownEdge> changedEdges = new HashSet<>();
		for (PlacedEdge route : newRoutes) {
			ShownEdge edge = edges.get(route.key());
			if (edge.show(edge.view(), route)) {
				changedEdges.add(edge);
			}
		}
		return SceneChange.ofMove(changedNodes, changedEdges);
	}

	/**
	 * Shows other notes.
	 *
	 * @param measure says how large they are
	 */
	public SceneChange show(List<Note> newNotes, TextMeasure measure) {
		Set<ShownNote> changed = new HashSet<>();
		List<ShownNote> before = notes();
		Map<String, ShownNote> now = new LinkedHashMap<>();
		for (Note note : newNotes) {
			Bounds bounds = NotePainter.bounds(note, measure);
			ShownNote shown = notes.get(note.key());
			if (shown == null) {
				shown = new ShownNote(note, bounds);
			} else if (shown.show(note, bounds)) {
				changed.add(shown);
			}
			now.put(note.key(), shown);
		}
		notes = now;
		return new SceneChange(!before.equals(notes()), Set.of(), Set.of(), changed);
	}

	/** Shows other findings. */
	public SceneChange show(Findings newFindings) {
		findings = newFindings;
		return new SceneChange(false, marked(nodes.values(), node -> node.mark(marks(node))),
				marked(edges.values(), edge -> edge.mark(marks(edge))), Set.of());
	}

	private Map<String, ShownNode> nodesNow(Set<ShownNode> changed) {
		Map<String, ShownNode> now = new LinkedHashMap<>();
		contents.nodes().forEach(view -> add(view, Optional.empty(), now, changed));
		return now;
	}

	private Optional<ShownNode> add(NodeView view, Optional<ShownNode> holder, Map<String, ShownNode> now, Set<ShownNode> changed) {
		Optional<PlacedNode> place = placed.node(view.key());
		if (place.isEmpty()) {
			return Optional.empty();
		}
		ShownNode node = nodes.get(view.key());
		if (node == null) {
			node = new ShownNode(view, place.get());
		} else if (node.show(view, place.get())) {
			changed.add(node);
		}
		now.put(view.key(), node);
		Optional<ShownNode> own = Optional.of(node);
		List<ShownNode> inside = view.borders().isEmpty() && view.children().isEmpty() ? List.of()
				: Stream.concat(view.borders().stream(), view.children().stream())
						.flatMap(child -> add(child, own, now, changed).stream()).toList();
		node.put(holder, inside);
		return own;
	}

	private Map<String, ShownEdge> edgesNow(Set<ShownEdge> changed) {
		Map<String, ShownEdge> now = new LinkedHashMap<>();
		for (EdgeView view : contents.edges()) {
			if (!nodes.containsKey(view.sourceKey()) || !nodes.containsKey(view.targetKey())) {
				continue;
			}
			placed.edge(view.key()).ifPresent(place -> {
				ShownEdge edge = edges.get(view.key());
				if (edge == null) {
					edge = new ShownEdge(view, place);
				} else if (edge.show(view, place)) {
					changed.add(edge);
				}
				now.put(view.key(), edge);
			});
		}
		return now;
	}

	private void connect(Set<ShownNode> changed) {
		Map<String, List<ShownEdge>> outgoing = new HashMap<>();
		Map<String, List<ShownEdge>> incoming = new HashMap<>();
		for (ShownEdge edge : edges.values()) {
			outgoing.computeIfAbsent(edge.view().sourceKey(), key -> new ArrayList<>()).add(edge);
			incoming.computeIfAbsent(edge.view().targetKey(), key -> new ArrayList<>()).add(edge);
		}
		for (ShownNode node : nodes.values()) {
			if (node.connect(outgoing.getOrDefault(node.key(), List.of()), incoming.getOrDefault(node.key(), List.of()))) {
				changed.add(node);
			}
		}
	}

	private void index() {
		byElement = new HashMap<>();
		nodes.values().forEach(node -> byElement.computeIfAbsent(node.view().element(), key -> new ArrayList<>(1)).add(node));
		for (ShownEdge edge : edges.values()) {
			List<Shown> showing = byElement.computeIfAbsent(edge.view().element(), key -> new ArrayList<>(1));
			if (showing.isEmpty() || showing.getFirst() instanceof ShownEdge) {
				showing.add(edge);
			}
		}
	}

	/** An edge that shows a reference has its source's element: the finding is marked there, and only there. */
	private Marks marks(Shown shown) {
		EObject element = shown.view().element();
		boolean own = shown instanceof ShownNode || byElement.get(element).getFirst() instanceof ShownEdge;
		return own ? Marks.of(findings, element) : Marks.NONE;
	}

	private static <T> Set<T> marked(Collection<T> all, Predicate<T> mark) {
		Set<T> changed = new HashSet<>();
		for (T one : all) {
			if (mark.test(one)) {
				changed.add(one);
			}
		}
		return changed;
	}
}
