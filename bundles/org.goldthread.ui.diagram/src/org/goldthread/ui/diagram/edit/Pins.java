package org.goldthread.ui.diagram.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.model.DiagramRoute;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.BendPoints;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/**
 * Writes down where figures lie in the diagram that is edited now; for use inside an edit. The first time it pins all figures and
 * edges where they lie, so that none moves of its own accord.
 */
final class Pins {

	private final Scene scene;
	private Subject subject;

	Pins(Scene scene, Subject subject) {
		this.scene = scene;
		this.subject = subject;
	}

	void use(Subject newSubject) {
		subject = newSubject;
	}

	Subject subject() {
		return subject;
	}

	Scene scene() {
		return scene;
	}

	/** Whether anything has been pinned. */
	boolean hasPins() {
		return !subject.diagram().getPositions().isEmpty();
	}

	/** Pins figures, by key, in natural size or the one that they were given. */
	void pin(Map<String, Bounds> places) {
		pinAll();
		StoredPlaces.write(subject.diagram(), places);
	}

	/** Pins figures, by key, in a size of their own. */
	void pinSized(Map<String, Bounds> places) {
		pinAll();
		StoredPlaces.writeSized(subject.diagram(), places);
	}

	/** Gives figures, by key, their natural size. */
	void unsize(Set<String> keys) {
		subject.diagram().getPositions().stream().filter(position -> keys.contains(position.getKey())).forEach(StoredPlaces::unsize);
	}

	/** Takes along the bends of all edges that run from one moved figure to another. */
	void moveRoutes(Set<String> moved, double right, double down) {
		Set<String> along = moved.stream().flatMap(key -> scene.find(key).stream()).filter(ShownNode.class::isInstance)
				.flatMap(node -> ((ShownNode) node).outgoing().stream()).filter(edge -> moved.contains(edge.view().targetKey()))
				.map(ShownEdge::key).collect(Collectors.toSet());
		if (along.isEmpty()) {
			return;
		}
		for (DiagramRoute route : subject.diagram().getRoutes()) {
			if (along.contains(route.getKey())) {
				route.setBendPoints(BendPoints.format(BendPoints.parse(route.getBendPoints()).stream()
						.map(point -> point.moved(right, down)).toList()));
			}
		}
	}

	/** Lets edges at some figures be routed anew. */
	void reroute(Set<String> moved) {
		for (ShownEdge edge : scene.edges()) {
			if (moved.contains(edge.view().sourceKey()) || moved.contains(edge.view().targetKey())) {
				StoredPlaces.bend(subject.diagram(), edge.key(), List.of());
			}
		}
	}

	/** Pins the bends that somebody made of an edge; without bends it is routed automatically from now on. */
	void bend(String edge, List<Point> bends) {
		pinAll();
		StoredPlaces.bend(subject.diagram(), edge, bends);
	}

	private void pinAll() {
		if (!hasPins()) {
			StoredPlaces.replace(subject.diagram(), scene.placed());
		}
	}
}
