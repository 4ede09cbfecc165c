package org.goldthread.ui.diagram.scene;

import java.util.Set;

/**
 * What a refresh has to do.
 *
 * @param nodesCameOrWent whether there are other nodes, or in another order, than before
 * @param nodes nodes that look, lie or are connected differently, without new ones
 * @param edges edges that look or run differently, without new ones
 */
public record SceneChange(boolean nodesCameOrWent, Set<ShownNode> nodes, Set<ShownEdge> edges) {

	public SceneChange {
		nodes = Set.copyOf(nodes);
		edges = Set.copyOf(edges);
	}
}
