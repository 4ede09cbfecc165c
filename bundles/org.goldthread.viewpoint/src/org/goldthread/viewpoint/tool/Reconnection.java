package org.goldthread.viewpoint.tool;

import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * What leads an end of an edge elsewhere.
 *
 * @param end that moves
 * @param from the node where that end is
 * @param to the node where it shall be
 */
public record Reconnection(EdgeView edge, EdgeEnd end, NodeView from, NodeView to) {
}
