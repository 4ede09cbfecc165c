package org.goldthread.ui.diagram.scene;

import java.util.Set;

/**
 * What a refresh has to do.
 *
 * @param nodesCameOrWent whether there are other nodes or notes, or in another order, than before
 * @param nodes nodes that look, lie or are connected differently, without new ones
 * @param edges edges that look or run differently, without new ones
 * @param notes notes that say something else or lie elsewhere, without new ones
 */
public record SceneChange(boolean nodesCameOrWent, Set<ShownNode> nodes, Set<ShownEdge> edges,
		Set<ShownNote> notes) {

	public SceneChange {
		nodes = Set.copyOf(nodes);
		edges = Set.copyOf(edges);
		notes = Set.copyOf(notes);
	}
}
