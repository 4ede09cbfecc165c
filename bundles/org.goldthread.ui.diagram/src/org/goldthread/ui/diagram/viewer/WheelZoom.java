package org.goldthread.ui.diagram.viewer;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.widgets.Event;

/** Zooms at the mouse when the wheel turns. */
public final class WheelZoom implements MouseWheelHandler {

	private static final double STEP = 1.1;

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		DiagramViewer canvas = (DiagramViewer) viewer;
		canvas.zoomAt(canvas.zoom() * Math.pow(STEP, Math.signum(event.count)), event.x, event.y);
		event.doit = false;
	}
}
