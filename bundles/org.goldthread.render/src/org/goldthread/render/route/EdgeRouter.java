package org.goldthread.render.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.viewpoint.view.EdgeView;

/**
 * Routes edges between figures whose places are given, with level and upright legs; goes around other figures where it
 * finds a way. Lines to one figure share a trunk, lines from one figure do not. The same input gives the same routes.
 */
public final class EdgeRouter {

	/** Most edges for which a way is looked for at any cost. */
	private static final int FEW = 400;

	private EdgeRouter() {
	}

	/**
	 * Routes edges.
	 *
	 * @param edges all of the diagram, as each takes room at its figures
	 * @param wanted keys of those whose routes are asked for
	 * @param figures bounds by the key of their node
	 * @return points from border to border by the key of the edge, at least two each; nothing for an edge whose end has no bounds
	 */
	public static Map<String, List<Point>> route(List<EdgeView> edges, Set<String> wanted, Map<String, Bounds> figures) {
		return route(edges, wanted, figures, Nesting.NONE, edges.size());
	}

	/**
	 * Routes edges between figures that lie inside others, too; otherwise as above.
	 *
	 * @param nesting what lies in what
	 * @param inAll number of edges in the whole diagram, where {@code edges} are a part of it: the more, the less is tried for each
	 */
	public static Map<String, List<Point>> route(List<EdgeView> edges, Set<String> wanted, Map<String, Bounds> figures,
			Nesting nesting, int inAll) {
		if (wanted.isEmpty()) {
			return Map.of();
		}
		List<Link> links = links(edges, figures);
		AreaIndex<String> index = new AreaIndex<>(256);
		figures.forEach((key, bounds) -> index.add(bounds, key));
		Corridor corridor = new Corridor(index, nesting.containers(), inAll <= FEW);
		Ports ports = new Ports(links);
		Trunks trunks = new Trunks();
		Map<String, List<Point>> routes = new HashMap<>();
		ports.byEntry(links).forEach((entry, group) -> {
			double trunk = trunks.distance(entry, group, ports);
			group.stream().filter(link -> wanted.contains(link.key()))
					.forEach(link -> routes.put(link.key(), corridor.find(link, ports.exit(link), entry, trunk, open(link, nesting))));
		});
		return routes;
	}

	private static Set<String> open(Link link, Nesting nesting) {
		Set<String> open = new HashSet<>(nesting.around().apply(link.sourceKey()));
		open.addAll(nesting.around().apply(link.targetKey()));
		return open;
	}

	private static List<Link> links(List<EdgeView> edges, Map<String, Bounds> figures) {
		List<Link> links = new ArrayList<>();
		for (EdgeView edge : edges) {
			Bounds source = figures.get(edge.sourceKey());
			Bounds target = figures.get(edge.targetKey());
			if (source != null && target != null) {
				links.add(Link.of(edge.key(), edge.sourceKey(), edge.targetKey(), source, target));
			}
		}
		return links;
	}
}
