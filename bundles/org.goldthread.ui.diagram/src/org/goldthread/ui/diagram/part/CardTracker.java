package org.goldthread.ui.diagram.part;

import org.eclipse.gef.tools.DragEditPartsTracker;

/**
 * Selects and drags a card. Unlike its base, a second click on a selected card does not start to rename it unasked; a click on the
 * mark of a finding shows what was found.
 */
final class CardTracker extends DragEditPartsTracker {

	private final CardPart card;

	CardTracker(CardPart card) {
		super(card);
		this.card = card;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean click = isInState(STATE_DRAG) && button == 1;
		boolean handled = super.handleButtonUp(button);
		if (click && card.isOnMark(getLocation())) {
			card.showFindings();
		}
		return handled;
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
