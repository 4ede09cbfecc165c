package org.goldthread.render.page;

import java.util.Map;

import org.goldthread.render.card.CardState;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * A diagram that is ready to be painted.
 *
 * @param contents what it shows
 * @param placed where it shows it
 * @param presentation headings, legend and widths of edges
 * @param cards states by the key of the node; plain for those without an entry
 * @param edges states by the key of the edge; plain for those without an entry
 */
public record Picture(DiagramContents contents, PlacedDiagram placed, Presentation presentation, Map<String, CardState> cards,
		Map<String, EdgeState> edges) {

	public Picture {
		cards = Map.copyOf(cards);
		edges = Map.copyOf(edges);
	}

	/** A picture without selection, thread or findings. */
	public Picture(DiagramContents contents, PlacedDiagram placed, Presentation presentation) {
		this(contents, placed, presentation, Map.of(), Map.of());
	}

	/** Returns the state of a node. */
	public CardState card(String key) {
		return cards.getOrDefault(key, CardState.PLAIN);
	}

	/** Returns the state of an edge. */
	public EdgeState edge(String key) {
		return edges.getOrDefault(key, EdgeState.PLAIN);
	}
}
