package org.goldthread.ui.diagram.handle;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.ConnectionHandle;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.tool.TargetLights;
import org.goldthread.viewpoint.specification.EdgeEnd;

/** The handle at an end of an edge; a drag leads that end elsewhere. */
public final class EndHandle extends ConnectionHandle {

	private final Brushes brushes;
	private final EdgeEnd end;
	private final TargetLights lights;

	/**
	 * A handle of an edge.
	 *
	 * @param lights show where the end may be led
	 */
	public EndHandle(ConnectionEditPart part, EdgeEnd end, TargetLights lights, Brushes brushes) {
		this.brushes = brushes;
		this.end = end;
		this.lights = lights;
		setOwner(part);
		setLocator(new ConnectionLocator((Connection) part.getFigure(), end == EdgeEnd.SOURCE ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
		setPreferredSize(Knob.REACH, Knob.REACH);
	}

	@Override
	protected DragTracker createDragTracker() {
		EndTracker tracker = new EndTracker((ConnectionEditPart) getOwner(), end, lights);
		tracker.setDefaultCursor(getCursor());
		return tracker;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Knob.round(graphics, getBounds(), brushes);
	}
}
