package org.goldthread.ui.diagram.scene;

import java.util.Set;

/**
 * What a refresh has to do.
 *
 * @param nodesCameOrWent whether there are other nodes or notes, or in another order, than before
 * @param nodes nodes that look, lie or are connected differently, without new ones
 * @param edges edges that look or run differently, without new ones
 * @param notes notes that say something else or lie elsewhere, without new ones
 * @param onlyMoves whether a few figures have moved and nothing else, with a full refresh to follow when there is a pause
 */
public record SceneChange(boolean nodesCameOrWent, Set<ShownNode> nodes, Set<ShownEdge> edges,
		Set<ShownNote> notes, boolean onlyMoves) {

	public SceneChange {
		nodes = Set.copyOf(nodes);
		edges = Set.copyOf(edges);
		notes = Set.copyOf(notes);
	}

	/** A full refresh. */
	public SceneChange(boolean nodesCameOrWent, Set<ShownNode> nodes, Set<ShownEdge> edges, Set<ShownNote> notes) {
		this(nodesCameOrWent, nodes, edges, notes, false);
	}

	/** What moving a few figures has to do at once. */
	static SceneChange ofMove(Set<ShownNode> nodes, Set<ShownEdge> edges) {
		return new SceneChange(false, nodes, edges, Set.of(), true);
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return !nodesCameOrWent && nodes.isEmpty() && edges.isEmpty() && notes.isEmpty();
	}
}
