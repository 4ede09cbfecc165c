package org.goldthread.ui.diagram.part;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleAnchorProvider;

/** Where the keyboard goes with a connection tool in hand: to the middle of each card. */
final class CardAnchors implements AccessibleAnchorProvider {

	private final CardPart part;

	CardAnchors(CardPart part) {
		this.part = part;
	}

	@Override
	public List<Point> getSourceAnchorLocations() {
		return middle();
	}

	@Override
	public List<Point> getTargetAnchorLocations() {
		return middle();
	}

	private List<Point> middle() {
		Point middle = part.card().getHandleBounds().getCenter();
		part.card().translateToAbsolute(middle);
		return List.of(middle);
	}
}
