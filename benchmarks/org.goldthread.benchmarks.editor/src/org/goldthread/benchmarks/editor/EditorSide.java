package org.goldthread.benchmarks.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.goldthread.ui.diagram.editor.DiagramEditor;
import org.goldthread.ui.diagram.scene.ShownNode;

/** The editor of diagrams as users have it: figures are moved as a drag moves them, through the history of the document. */
final class EditorSide {

	private final DiagramEditor editor;

	EditorSide(DiagramEditor editor) {
		this.editor = editor;
	}

	FigureCanvas canvas() {
		return (FigureCanvas) editor.viewer().getControl();
	}

	/** Shows a part of the page in natural size. */
	void show(BusyPart part) {
		editor.viewer().zoomManager().setZoom(1);
		canvas().getViewport().validate();
		canvas().getViewport().setViewLocation(part.corner());
	}

	void move(ShownNode node, int step) {
		GraphicalEditPart part = editor.viewer().partOf(node).orElseThrow();
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		request.setEditParts(part);
		request.setMoveDelta(Steps.of(step));
		Point place = part.getFigure().getBounds().getCenter();
		part.getFigure().translateToAbsolute(place);
		request.setLocation(place.getTranslated(Steps.of(step)));
		editor.viewer().getEditDomain().getCommandStack().execute(part.getParent().getCommand(request));
	}
}
