package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Ends a connection at the border of the card itself, not of the room around it. */
public final class CardAnchor extends ChopboxAnchor {

	private final CardFigure card;

	/** An anchor on a card; two anchors on the same card are equal. */
	public CardAnchor(CardFigure card) {
		super(card);
		this.card = card;
	}

	/** Does nothing: edges are told where to run, and to watch every card with all that holds it takes long in a large diagram. */
	@Override
	public void addAnchorListener(AnchorListener listener) {
	}

	/** Does nothing, as nobody listens. */
	@Override
	public void removeAnchorListener(AnchorListener listener) {
	}

	@Override
	protected Rectangle getBox() {
		return card.getHandleBounds();
	}
}
