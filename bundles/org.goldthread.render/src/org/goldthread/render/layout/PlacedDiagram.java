package org.goldthread.render.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.goldthread.render.geometry.Bounds;

/**
 * A diagram whose figures and edges have their places. Immutable; look-ups by key take constant time.
 */
public final class PlacedDiagram {

	private final List<PlacedNode> nodes;
	private final List<PlacedEdge> edges;
	private final List<PlacedHeading> headings;
	private final Map<String, PlacedNode> nodesByKey;
	private final Map<String, PlacedEdge> edgesByKey;

	/** Takes nodes and edges in painting order; the keys of nodes, and those of edges, must differ. */
	public PlacedDiagram(List<PlacedNode> nodes, List<PlacedEdge> edges, List<PlacedHeading> headings) {
		this.nodes = List.copyOf(nodes);
		this.edges = List.copyOf(edges);
		this.headings = List.copyOf(headings);
		nodesByKey = nodes.stream().collect(Collectors.toMap(PlacedNode::key, Function.identity()));
		edgesByKey = edges.stream().collect(Collectors.toMap(PlacedEdge::key, Function.identity()));
	}

	/** Returns the figures in painting order. */
	public List<PlacedNode> nodes() {
		return nodes;
	}

	/** Returns the edges in painting order. */
	public List<PlacedEdge> edges() {
		return edges;
	}

	/** Returns the headings from left to right; none where the figures have left their columns. */
	public List<PlacedHeading> headings() {
		return headings;
	}

	/** Returns the figure of a key. */
	public Optional<PlacedNode> node(String key) {
		return Optional.ofNullable(nodesByKey.get(key));
	}

	/** Returns the edge of a key. */
	public Optional<PlacedEdge> edge(String key) {
		return Optional.ofNullable(edgesByKey.get(key));
	}

	/** Returns this diagram moved by the given px; headings move to the side only. */
	public PlacedDiagram moved(double right, double down) {
		if (right == 0 && down == 0) {
			return this;
		}
		return new PlacedDiagram(nodes.stream().map(node -> new PlacedNode(node.key(), node.bounds().moved(right, down), node.form())).toList(),
				edges.stream().map(edge -> new PlacedEdge(edge.key(),
						edge.points().stream().map(point -> point.moved(right, down)).toList(), edge.label().moved(right, down))).toList(),
				headings.stream().map(heading -> new PlacedHeading(heading.text(), heading.x() + right, heading.width())).toList());
	}

	/** Returns the smallest rectangle around all figures and bends; an empty one at the origin if there are none. */
	public Bounds extent() {
		return DiagramExtent.of(this);
	}
}
