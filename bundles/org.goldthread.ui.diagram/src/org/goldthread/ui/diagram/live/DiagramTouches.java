package org.goldthread.ui.diagram.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.BendKind;
import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.BendPoints;
import org.goldthread.render.layout.StoredPositions;

/** What edits have touched in a diagram itself since it was shown last: nothing, only places of figures and bends, or more. */
final class DiagramTouches {

	private final Diagram diagram;
	private final Map<String, DiagramPosition> moved = new HashMap<>();
	private Optional<Map<String, DiagramRoute>> routes = Optional.empty();
	private boolean bends;
	private boolean more = true;

	/** Takes everything as touched at first. */
	DiagramTouches(Diagram diagram) {
		this.diagram = diagram;
	}

	void changed(Notification change) {
		if (change.getNotifier() instanceof DiagramPosition position && position.eContainer() == diagram
				&& (change.getFeature() == Literals.DIAGRAM_POSITION__X || change.getFeature() == Literals.DIAGRAM_POSITION__Y)) {
			moved.put(position.getKey(), position);
		} else if (!(change.getNotifier() instanceof DiagramRoute route && route.eContainer() == diagram
				&& change.getFeature() == Literals.DIAGRAM_ROUTE__BEND_POINTS)) {
			boolean own = change.getNotifier() == diagram || change.getNotifier() instanceof EObject inner && inner.eContainer() == diagram;
			more |= own;
			routes = own ? Optional.empty() : routes;
		} else {
			bends = true;
		}
	}

	/** Whether anything has been touched. */
	boolean any() {
		return more || bends || !moved.isEmpty();
	}

	/** Whether only figures have been moved, with the bends that go along. */
	boolean onlyMoves() {
		return !more && !moved.isEmpty();
	}

	/** Where the moved figures are stored, by key. */
	Map<String, Point> corners() {
		Map<String, Point> corners = new HashMap<>();
		moved.forEach((key, position) -> corners.put(key, new Point(position.getX(), position.getY())));
		return corners;
	}

	/** The stored route of an edge. */
	Optional<StoredPositions.Route> route(String key) {
		if (routes.isEmpty()) {
			Map<String, DiagramRoute> byKey = new HashMap<>();
			diagram.getRoutes().forEach(route -> byKey.put(route.getKey(), route));
			routes = Optional.of(byKey);
		}
		return Optional.ofNullable(routes.get().get(key)).filter(route -> route.getBendPoints() != null)
				.map(route -> new StoredPositions.Route(BendPoints.parse(route.getBendPoints()), route.getKind() == BendKind.MANUAL));
	}

	/** All is shown as it is now. */
	void clear() {
		moved.clear();
		more = false;
		bends = false;
	}
}
