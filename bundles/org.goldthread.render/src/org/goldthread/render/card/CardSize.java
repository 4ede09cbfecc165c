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

	/** Returns the size of a node that lies on the page: the width of its style, or the usual one, and the height that its label needs. */
	public static CardSize of(NodeView node, TextMeasure measure) {
		return of(node, CardForm.of(node), measure);
	}

	/** Returns the size of a node on the page whose width in px somebody chose. */
	public static CardSize of(NodeView node, double width, TextMeasure measure) {
		return of(node, CardForm.of(node), width, measure);
	}

	/** Returns the size of a node in a form; for a container what its heading needs, without what is inside. */
	public static CardSize of(NodeView node, CardForm form, TextMeasure measure) {
		double width = switch (form) {
		case CARD, NOTE -> CardText.WIDTH;
		case TILE -> TileText.WIDTH;
		case SURFACE, GROUP, LIST -> ContainerText.naturalWidth(node, form, measure);
		case LINE -> LinePainter.naturalWidth(node, measure);
		case BADGE -> BadgePainter.width(node, measure);
		case DOT, ELLIPSE, LOZENGE -> ShapeText.width(node, form, measure);
		};
		return of(node, form, node.style().width() > 0 && form != CardForm.LINE && form != CardForm.BADGE ? node.style().width() : width,
				measure);
	}

	/** Returns the size of a node in a form whose width in px is given; for a container without what is inside. */
	public static CardSize of(NodeView node, CardForm form, double width, TextMeasure measure) {
		double height = switch (form) {
		case CARD, NOTE -> CardText.of(node, width, measure).height();
		case TILE -> TileText.of(node, width, measure).height();
		case SURFACE, GROUP, LIST -> ContainerSpace.of(form).top() + ContainerSpace.of(form).bottom();
		case LINE -> LinePainter.HEIGHT;
		case BADGE -> BadgePainter.HEIGHT;
		case DOT, ELLIPSE, LOZENGE -> ShapeText.of(node, form, width, measure).height(form);
		};
		return new CardSize(width, form == CardForm.LINE || form == CardForm.BADGE ? height : Math.max(node.style().height(), height));
	}
}
