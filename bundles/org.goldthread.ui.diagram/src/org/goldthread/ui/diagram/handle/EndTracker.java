package org.goldthread.ui.diagram.handle;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.tool.TargetLights;
import org.goldthread.viewpoint.specification.EdgeEnd;

/** Drags an end of an edge to another card, by mouse or keys. Meanwhile the cards that it may be led to are made visible. */
final class EndTracker extends ConnectionEndpointTracker {

	private final ShownEdge edge;
	private final EdgeEnd end;
	private final TargetLights lights;

	EndTracker(ConnectionEditPart part, EdgeEnd end, TargetLights lights) {
		super(part);
		this.edge = (ShownEdge) part.getModel();
		this.end = end;
		this.lights = lights;
		setCommandName(end == EdgeEnd.SOURCE ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
	}

	@Override
	protected void setState(int state) {
		boolean began = isInState(STATE_INITIAL | STATE_DRAG);
		super.setState(state);
		if (began && isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG | STATE_ACCESSIBLE_DRAG_IN_PROGRESS)) {
			lights.on(edge, end);
		}
	}

	@Override
	public void deactivate() {
		lights.off();
		super.deactivate();
	}
}
