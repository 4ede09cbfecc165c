package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.goldthread.ui.diagram.paint.Brushes;

/** The handle at an end of an edge; a drag leads that end elsewhere. */
public final class EndHandle extends ConnectionHandle {

	private final Brushes brushes;
	private final boolean source;

	/**
	 * A handle of an edge.
	 *
	 * @param source whether it is where the edge starts
	 */
	public EndHandle(ConnectionEditPart part, boolean source, Brushes brushes) {
		this.brushes = brushes;
		this.source = source;
		setOwner(part);
		setLocator(new ConnectionLocator((Connection) part.getFigure(), source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
		setPreferredSize(Knob.REACH, Knob.REACH);
	}

	@Override
	protected DragTracker createDragTracker() {
		ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
		tracker.setCommandName(source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
		tracker.setDefaultCursor(getCursor());
		return tracker;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Knob.round(graphics, getBounds(), brushes);
	}
}
