package org.goldthread.ui.diagram.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.goldthread.model.BendKind;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.render.card.CardForm;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.BendPoints;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;

/**
 * Writes into a diagram where its figures lie and its edges run; for use inside an edit. What is not shown now, because its
 * element is deleted or its layer is off, keeps its place: it counts again as soon as the figure is back.
 */
public final class StoredPlaces {

	private static final int NATURAL = -1;

	private StoredPlaces() {
	}

	/** Writes the places of figures, by key, over those that are stored. Widths and heights stay as they are. */
	public static void write(Diagram diagram, Map<String, Bounds> places) {
		write(diagram, places, StoredPlaces::place);
	}

	/** Writes the places and sizes of figures, by key, over those that are stored. */
	public static void writeSized(Diagram diagram, Map<String, Bounds> places) {
		write(diagram, places, (position, bounds) -> {
			place(position, bounds);
			size(position, bounds);
		});
	}

	/** Writes the bends that somebody made of an edge; without bends the edge is not stored any more. */
	public static void bend(Diagram diagram, String edge, List<Point> bends) {
		Optional<DiagramRoute> stored = diagram.getRoutes().stream().filter(route -> edge.equals(route.getKey())).findFirst();
		if (bends.isEmpty()) {
			stored.ifPresent(diagram.getRoutes()::remove);
			return;
		}
		DiagramRoute route = stored.orElseGet(() -> {
			DiagramRoute added = Elements.create(Literals.DIAGRAM_ROUTE, DiagramRoute.class);
			added.setKey(edge);
			diagram.getRoutes().add(added);
			return added;
		});
		route.setBendPoints(BendPoints.format(bends));
		route.setKind(BendKind.MANUAL);
	}

	private static void write(Diagram diagram, Map<String, Bounds> places, BiConsumer<DiagramPosition, Bounds> writing) {
		Set<String> missing = new HashSet<>(places.keySet());
		for (DiagramPosition position : diagram.getPositions()) {
			if (places.containsKey(position.getKey())) {
				writing.accept(position, places.get(position.getKey()));
				missing.remove(position.getKey());
			}
		}
		List<DiagramPosition> added = missing.stream().sorted().map(key -> {
			DiagramPosition position = Elements.create(Literals.DIAGRAM_POSITION, DiagramPosition.class);
			position.setKey(key);
			writing.accept(position, places.get(key));
			return position;
		}).toList();
		diagram.getPositions().addAll(added);
	}

	/**
	 * Writes the places of all figures and edges of a layout; bends and sizes that were made by hand go. Cards keep their natural
	 * size; tiles and containers keep the one that the layout gave them, so that what was in line stays in line.
	 */
	public static void replace(Diagram diagram, PlacedDiagram placed) {
		Map<String, Bounds> places = new HashMap<>();
		Set<String> sized = new HashSet<>();
		for (PlacedNode node : placed.nodes()) {
			places.put(node.key(), node.bounds());
			if (node.form().isContainer() || node.form() == CardForm.TILE) {
				sized.add(node.key());
			}
		}
		write(diagram, places, (position, bounds) -> {
			place(position, bounds);
			if (sized.contains(position.getKey())) {
				size(position, bounds);
			} else {
				unsize(position);
			}
		});
		writeRoutes(diagram, placed);
	}

	/** Gives a figure its natural size. */
	static void unsize(DiagramPosition position) {
		position.setWidth(NATURAL);
		position.setHeight(NATURAL);
	}

	private static void writeRoutes(Diagram diagram, PlacedDiagram placed) {
		Set<String> missing = new HashSet<>();
		placed.edges().forEach(edge -> missing.add(edge.key()));
		for (DiagramRoute route : diagram.getRoutes()) {
			placed.edge(route.getKey()).ifPresent(edge -> {
				run(route, edge);
				missing.remove(route.getKey());
			});
		}
		List<DiagramRoute> added = missing.stream().sorted().map(key -> {
			DiagramRoute route = Elements.create(Literals.DIAGRAM_ROUTE, DiagramRoute.class);
			route.setKey(key);
			run(route, placed.edge(key).orElseThrow());
			return route;
		}).toList();
		diagram.getRoutes().addAll(added);
	}

	private static void size(DiagramPosition position, Bounds bounds) {
		position.setWidth((int) Math.round(bounds.width()));
		position.setHeight((int) Math.round(bounds.height()));
	}

	private static void place(DiagramPosition position, Bounds bounds) {
		position.setX((int) Math.round(bounds.x()));
		position.setY((int) Math.round(bounds.y()));
	}

	private static void run(DiagramRoute route, PlacedEdge edge) {
		route.setBendPoints(BendPoints.format(edge.points()));
		route.setKind(BendKind.AUTOMATIC);
	}
}
