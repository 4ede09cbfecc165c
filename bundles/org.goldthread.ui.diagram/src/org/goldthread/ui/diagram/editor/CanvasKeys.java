package org.goldthread.ui.diagram.editor;

import java.util.List;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.ui.document.DiagramEditorInput;

/** Keys of the canvas beside those of commands: arrows go from figure to figure, with Ctrl and Shift they move figures, Enter opens. */
final class CanvasKeys extends GraphicalViewerKeyHandler {

	private static final int STEP = 16;

	private final DiagramViewer viewer;
	private final DiagramEdits edits;
	private final DiagramEditorInput input;

	CanvasKeys(DiagramViewer viewer, DiagramEdits edits, DiagramEditorInput input) {
		super(viewer);
		this.viewer = viewer;
		this.edits = edits;
		this.input = input;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2)) {
			switch (event.keyCode) {
				case SWT.ARROW_LEFT -> move(-STEP, 0);
				case SWT.ARROW_RIGHT -> move(STEP, 0);
				case SWT.ARROW_UP -> move(0, -STEP);
				case SWT.ARROW_DOWN -> move(0, STEP);
				default -> {
					return super.keyPressed(event);
				}
			}
			return true;
		}
		if (event.keyCode == SWT.CR && event.stateMask == 0 && viewer.selected().size() == 1) {
			viewer.partOf(viewer.selected().getFirst()).ifPresent(part -> part.performRequest(new Request(RequestConstants.REQ_OPEN)));
			return true;
		}
		return super.keyPressed(event);
	}

	private void move(int right, int down) {
		List<ShownNode> nodes = viewer.selected().stream().filter(ShownNode.class::isInstance).map(ShownNode.class::cast).toList();
		if (!nodes.isEmpty()) {
			input.document().edits().apply(edits.places().move(nodes, right, down).mergingOn(nodes));
		}
	}
}
