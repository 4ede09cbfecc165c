package org.goldthread.ui.diagram.policy;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.requests.ReconnectRequest;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.figure.ConnectionPreview;
import org.goldthread.ui.diagram.handle.EndHandle;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.tool.TargetLights;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.specification.EdgeEnd;

/** Lets users drag the ends of an edge that may be led elsewhere to other figures; a dashed line follows the mouse. */
public final class EndpointPolicy extends ConnectionEndpointEditPolicy {

	private final DiagramEdits edits;
	private final Brushes brushes;
	private ConnectionPreview preview;

	/** A policy of one edge. */
	public EndpointPolicy(DiagramEdits edits, Brushes brushes) {
		this.edits = edits;
		this.brushes = brushes;
	}

	@Override
	protected List<ConnectionHandle> createSelectionHandles() {
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		DiagramViewer viewer = (DiagramViewer) edge.getViewer();
		TargetLights lights = new TargetLights(viewer, (Scene) viewer.getContents().getModel(), edits);
		return Stream.of(EdgeEnd.TARGET, EdgeEnd.SOURCE).filter(end -> edits.reasonAgainstReconnection((ShownEdge) edge.getModel(), end).isEmpty())
				.<ConnectionHandle>map(end -> new EndHandle(edge, end, lights, brushes)).toList();
	}

	@Override
	protected void showConnectionMoveFeedback(ReconnectRequest request) {
		if (preview == null) {
			preview = new ConnectionPreview(brushes);
			addFeedback(preview);
		}
		Connection line = getConnection();
		boolean source = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
		Point fixed = source ? line.getPoints().getLastPoint().getCopy() : line.getPoints().getFirstPoint().getCopy();
		line.translateToAbsolute(fixed);
		Point moving = request.getLocation().getCopy();
		preview.translateToRelative(fixed);
		preview.translateToRelative(moving);
		preview.setStart(source ? moving : fixed);
		preview.setEnd(source ? fixed : moving);
		preview.repaint();
	}

	@Override
	protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
		if (preview != null) {
			removeFeedback(preview);
			preview = null;
		}
	}

	@Override
	protected void showFocus() {
		// the line draws its own
	}

	@Override
	protected void hideFocus() {
		// the line draws its own
	}
}
