package org.goldthread.render.card;

import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.NodeView;

/**
 * The least size of a card that clips nothing.
 *
 * @param width in px
 * @param height in px
 */
public record CardSize(double width, double height) {

	/** Returns the size of a node: the width of its style (220 where that is 0), and the height that its label needs. */
	public static CardSize of(NodeView node, TextMeasure measure) {
		int width = node.style().width();
		return of(node, width > 0 ? width : CardText.WIDTH, measure);
	}

	/** Returns the size of a node whose width in px somebody chose. */
	public static CardSize of(NodeView node, double width, TextMeasure measure) {
		return new CardSize(width, Math.max(node.style().height(), CardText.of(node, width, measure).height()));
	}
}
