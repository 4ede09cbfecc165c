package org.goldthread.render.card;

import org.goldthread.viewpoint.view.NodeView;

/** The border of a card. */
public final class CardLine {

	private static final double LEAST = 1.2;
	private static final double MOST = 4;

	private CardLine() {
	}

	/** Returns the width of a node's border in px: what its style asks for, 1.2 at least and 4 at most. */
	public static double width(NodeView node) {
		return Math.clamp(node.style().lineWidth(), LEAST, MOST);
	}
}
