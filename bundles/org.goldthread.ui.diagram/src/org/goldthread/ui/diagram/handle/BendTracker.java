package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SimpleDragTracker;

/** Drags a bend or a leg of an edge. */
public final class BendTracker extends SimpleDragTracker {

	private final ConnectionEditPart edge;
	private final BendDrag drag;

	/** A drag of one edge. */
	public BendTracker(ConnectionEditPart edge, BendDrag drag) {
		this.edge = edge;
		this.drag = drag;
		setDefaultCursor(Cursors.SIZEALL);
		setDisabledCursor(Cursors.NO);
	}

	@Override
	protected Request createSourceRequest() {
		return new BendRequest(drag);
	}

	@Override
	protected void updateSourceRequest() {
		((BendRequest) getSourceRequest()).setLocation(getLocation());
	}

	@Override
	protected void showSourceFeedback() {
		edge.showSourceFeedback(getSourceRequest());
		super.showSourceFeedback();
	}

	@Override
	protected void eraseSourceFeedback() {
		if (isShowingFeedback()) {
			super.eraseSourceFeedback();
			edge.eraseSourceFeedback(getSourceRequest());
		}
	}

	@Override
	protected Command getCommand() {
		return edge.getCommand(getSourceRequest());
	}

	@Override
	protected String getCommandName() {
		return BendRequest.TYPE;
	}

	@Override
	protected String getDebugName() {
		return "Bend " + edge;
	}
}
