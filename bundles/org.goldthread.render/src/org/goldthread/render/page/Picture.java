package org.goldthread.render.page;

import java.util.List;
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
 * @param notes texts on the page
 */
public record Picture(DiagramContents contents, PlacedDiagram placed, Presentation presentation, Map<String, CardState> cards,
		Map<String, EdgeState> edges, List<Note> notes) {

	public Picture {
		cards = Map.copyOf(cards);
		edges = Map.copyOf(edges);
		notes = List.copyOf(notes);
	}

	/** A picture without notes. */
	public Picture(DiagramContents contents, PlacedDiagram placed, Presentation presentation, Map<String, CardState> cards,
			Map<String, EdgeState> edges) {
		this(contents, placed, presentation, cards, edges, List.of());
	}

	/** A picture without selection, thread or findings. */
	public Picture(DiagramContents contents, PlacedDiagram placed, Presentation presentation) {
		this(contents, placed, presentation, Map.of(), Map.of());
	}

	/** Returns this picture moved by the given px; headings move to the side only. */
	Picture moved(double right, double down) {
		List<Note> moved = notes.stream().map(note -> new Note(note.key(), note.text(), note.bounds().moved(right, down))).toList();
		return new Picture(contents, placed.moved(right, down), presentation, cards, edges, moved);
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
