package org.goldthread.render.export;

import java.util.Map;

import org.goldthread.model.Diagram;
import org.goldthread.model.Portfolio;
import org.goldthread.render.card.CardState;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * What is exported.
 *
 * @param portfolio gives name and as-at date
 * @param diagram gives name, scope and stored places
 * @param contents what the diagram shows now
 * @param presentation of the diagram's kind
 * @param cards findings and thread to show, by the key of the node; may be empty
 * @param edges thread to show, by the key of the edge; may be empty
 */
public record DiagramSource(Portfolio portfolio, Diagram diagram, DiagramContents contents, Presentation presentation,
		Map<String, CardState> cards, Map<String, EdgeState> edges) {

	public DiagramSource {
		cards = Map.copyOf(cards);
		edges = Map.copyOf(edges);
	}

	/** A diagram without findings and thread. */
	public DiagramSource(Portfolio portfolio, Diagram diagram, DiagramContents contents, Presentation presentation) {
		this(portfolio, diagram, contents, presentation, Map.of(), Map.of());
	}
}
