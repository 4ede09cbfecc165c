package org.goldthread.ui.diagram.policy;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.goldthread.ui.diagram.figure.GhostCard;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

/** Lets a card be dragged. The card draws its own selection, so there are no handles; a pale copy follows the mouse. */
final class CardPolicy extends NonResizableEditPolicy {

	private final Brushes brushes;

	CardPolicy(Brushes brushes) {
		this.brushes = brushes;
	}

	@Override
	protected List<IFigure> createSelectionHandles() {
		return List.of();
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		double zoom = ((DiagramRoot) getHost().getRoot()).getZoomManager().getZoom();
		GhostCard ghost = new GhostCard((ShownNode) getHost().getModel(), brushes, zoom);
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected void showFocus() {
		// the card draws its own
	}

	@Override
	protected void hideFocus() {
		// the card draws its own
	}
}
