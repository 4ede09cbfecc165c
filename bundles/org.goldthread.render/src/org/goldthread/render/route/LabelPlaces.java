package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.EdgeView;

/**
 * Finds places for the labels of edges: on the line, best near its start on a level leg, where it hides neither a figure,
 * another label, nor the line of another edge, and never stands on a line that two edges share if it can be helped.
 */
public final class LabelPlaces {

	private static final double STEP = 12;
	private static final int MOST_STEPS = 24;
	private static final double CLEAR = 2;
	private static final double FIGURE_COST = 1000;
	private static final double LABEL_COST = 1000;
	private static final double LINE_COST = 100;
	private static final double UPRIGHT_COST = 60;
	private static final double LEG_COST = 20;
	private static final double DISTANCE_COST = 0.05;

	private final AreaIndex<String> figures = new AreaIndex<>(256);
	private final AreaIndex<String> labels = new AreaIndex<>(64);
	private final AreaIndex<String> lines = new AreaIndex<>(256);
	private final TextMeasure measure;

	private LabelPlaces(TextMeasure measure) {
		this.measure = measure;
	}

	/**
	 * Places all labels.
	 *
	 * @param routes points by the key of the edge; edges without a route are left out
	 * @return the middle of the label by the key of the edge; the middle of its way for an edge without a label
	 */
	public static Map<String, Point> place(List<EdgeView> edges, Map<String, List<Point>> routes, Map<String, Bounds> nodes,
			TextMeasure measure) {
		LabelPlaces places = new LabelPlaces(measure);
		nodes.forEach((key, bounds) -> places.figures.add(bounds, key));
		routes.forEach((key, route) -> legs(route).forEach(leg -> places.lines.add(leg, key)));
		Map<String, Point> found = new HashMap<>();
		for (EdgeView edge : edges) {
			List<Point> route = routes.get(edge.key());
			if (route != null) {
				found.put(edge.key(), places.best(edge, route));
			}
		}
		return found;
	}

	private Point best(EdgeView edge, List<Point> route) {
		List<Bounds> own = legs(route);
		if (edge.label().isEmpty()) {
			return own.get(own.size() / 2).centre();
		}
		Bounds size = EdgePainter.labelBounds(edge.label(), new Point(0, 0), measure);
		Point best = own.getFirst().centre();
		double least = Double.MAX_VALUE;
		for (int leg = 0; leg < own.size() && leg * LEG_COST < least; leg++) {
			for (Point candidate : along(route.get(leg), route.get(leg + 1))) {
				Bounds label = size.moved(candidate.x(), candidate.y());
				double cost = leg * LEG_COST + ownCost(label, own.get(leg));
				if (cost < least) {
					cost += othersCost(label, edge.key(), least - cost);
				}
				if (cost < least) {
					least = cost;
					best = candidate;
				}
				if (cost < LINE_COST) {
					break;
				}
			}
		}
		labels.add(size.moved(best.x(), best.y()), edge.key());
		return best;
	}

	/** What a place costs by itself: cheap to tell, so that most places need not be compared with all that lies around. */
	private static double ownCost(Bounds label, Bounds leg) {
		boolean upright = leg.height() > leg.width();
		double overhang = upright ? label.height() - leg.height() : label.width() + 2 * CLEAR - leg.width();
		return (upright ? UPRIGHT_COST : 0) + Math.max(0, overhang) + DISTANCE_COST * leg.centre().axisDistance(label.centre());
	}

	/** What a place costs by what lies around it; not told to the end once it is {@code most} or more. */
	private double othersCost(Bounds label, String edge, double most) {
		double cost = LABEL_COST * labels.count(label, edge);
		if (cost < most) {
			cost += FIGURE_COST * figures.count(label, edge);
		}
		return cost < most ? cost + LINE_COST * lines.count(label.grown(CLEAR), edge) : cost;
	}

	private static List<Point> along(Point from, Point to) {
		List<Point> candidates = new ArrayList<>();
		Point middle = Bounds.between(from, to).centre();
		candidates.add(middle);
		double length = from.axisDistance(to);
		double step = Math.max(STEP, length / MOST_STEPS);
		for (double offset = step; offset < length / 2; offset += step) {
			double share = offset / length;
			candidates.add(middle.moved((to.x() - from.x()) * share, (to.y() - from.y()) * share));
			candidates.add(middle.moved((from.x() - to.x()) * share, (from.y() - to.y()) * share));
		}
		return candidates;
	}

	private static List<Bounds> legs(List<Point> route) {
		List<Bounds> legs = new ArrayList<>();
		for (int index = 1; index < route.size(); index++) {
			legs.add(Bounds.between(route.get(index - 1), route.get(index)).grown(0.5));
		}
		return legs;
	}
}
