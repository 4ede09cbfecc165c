package org.goldthread.ui.diagram.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.goldthread.model.Concept;
import org.goldthread.model.Labels;

/** What a screen reader says of a card: its concept and label, and what the rules find about it. */
final class AccessibleCard extends AccessibleEditPart {

	private final CardPart part;

	AccessibleCard(CardPart part) {
		this.part = part;
	}

	@Override
	public void getName(AccessibleEvent event) {
		EObject element = part.node().view().element();
		event.result = Concept.of(element.eClass()).label() + " " + Labels.of(element);
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = String.join(" ", part.node().marks().messages());
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = 0;
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = new Object[0];
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle bounds = part.card().getHandleBounds();
		part.card().translateToAbsolute(bounds);
		Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		if (part.getSelected() != EditPart.SELECTED_NONE) {
			event.detail |= ACC.STATE_SELECTED;
		}
		if (part.hasFocus()) {
			event.detail |= ACC.STATE_FOCUSED;
		}
	}
}
