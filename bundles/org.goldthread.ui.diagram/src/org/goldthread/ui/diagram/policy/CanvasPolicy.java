package org.goldthread.ui.diagram.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.render.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

/** Creates elements where the user clicks, and moves cards: all that are dragged together are one step of undo. */
public final class CanvasPolicy extends LayoutEditPolicy {

	private final DiagramEdits edits;
	private final Brushes brushes;

	/** A policy of one canvas. */
	public CanvasPolicy(DiagramEdits edits, Brushes brushes) {
		this.edits = edits;
		this.brushes = brushes;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObject() instanceof NodeOrder order)) {
			return null;
		}
		org.eclipse.draw2d.geometry.Point place = request.getLocation().getCopy();
		getHostFigure().translateToRelative(place);
		return edits.create(order, Optional.of(new Point(place.x, place.y))).map(EditCommand::new).orElse(null);
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest change = (ChangeBoundsRequest) request;
		double zoom = ((DiagramRoot) getHost().getRoot()).getZoomManager().getZoom();
		List<ShownNode> moved = new ArrayList<>();
		for (Object part : change.getEditParts()) {
			if (((EditPart) part).getModel() instanceof ShownNode node) {
				moved.add(node);
			}
		}
		return new EditCommand(edits.places().move(moved, change.getMoveDelta().x / zoom, change.getMoveDelta().y / zoom));
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new CardPolicy(brushes);
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		// a card is as large as its text, whatever is dragged
	}
}
