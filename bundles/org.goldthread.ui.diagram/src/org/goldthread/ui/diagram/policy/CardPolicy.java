package org.goldthread.ui.diagram.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.goldthread.ui.diagram.figure.GhostCard;
import org.goldthread.ui.diagram.handle.CardHandle;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

/**
 * Lets a card or note be dragged and, while it alone is selected, resized. The figure draws its own selection; a pale copy follows the mouse.
 */
final class CardPolicy extends ResizableEditPolicy {

	private static final int[] CORNERS = {PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST, PositionConstants.SOUTH_WEST,
			PositionConstants.SOUTH_EAST};

	private final Brushes brushes;

	CardPolicy(Brushes brushes) {
		this.brushes = brushes;
	}

	@Override
	protected List<CardHandle> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		return IntStream.of(CORNERS).filter(this::canDrag).mapToObj(corner -> new CardHandle(part, corner, brushes)).toList();
	}

	/** Whether a corner can be dragged: what a list arranges has no size of its own, and the mark of a finding must stay within reach. */
	private boolean canDrag(int corner) {
		return !(getHost().getModel() instanceof ShownNode node)
				|| node.isFree() && (corner != PositionConstants.NORTH_EAST || node.marks().worst().isEmpty());
	}

	@Override
	protected void showSelection() {
		if (getHost().getViewer().getSelectedEditParts().size() == 1) {
			super.showSelection();
		} else {
			removeSelectionHandles();
		}
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		double zoom = ((DiagramRoot) getHost().getRoot()).getZoomManager().getZoom();
		Optional<ShownNode> node = getHost().getModel() instanceof ShownNode own ? Optional.of(own) : Optional.empty();
		GhostCard ghost = new GhostCard(node, brushes, zoom);
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
