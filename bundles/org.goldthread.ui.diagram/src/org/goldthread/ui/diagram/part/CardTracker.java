package org.goldthread.ui.diagram.part;

import org.eclipse.gef.tools.DragEditPartsTracker;

/** Selects and drags a card. Unlike its base, a second click on a selected card does not start to rename it unasked. */
final class CardTracker extends DragEditPartsTracker {

	CardTracker(CardPart card) {
		super(card);
	}

	@Override
	protected void performDirectEdit() {
		// a double click or F2 does
	}

	@Override
	protected boolean isCloneActive() {
		return false;
	}
}
