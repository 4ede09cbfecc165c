package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.viewer.DiagramViewer;

/** Brings what has just been created in front of the user, ready to be given its name. */
final class NewFigures {

	private final DiagramViewer viewer;
	private final Scene scene;
	private final DiagramDomain domain;
	private final DiagramEdits edits;

	NewFigures(DiagramViewer viewer, Scene scene, DiagramDomain domain, DiagramEdits edits) {
		this.viewer = viewer;
		this.scene = scene;
		this.domain = domain;
		this.edits = edits;
	}

	/** Creates at a free place. */
	void make(NodeOrder order) {
		edits.create(order, Optional.empty()).ifPresent(edit -> domain.getCommandStack().execute(new EditCommand(edit)));
		present(order);
	}

	/** Selects what came of an order and lets the user type its name. */
	void present(NodeOrder order) {
		order.created().flatMap(element -> scene.showing(element).stream().findFirst()).ifPresent(shown -> {
			viewer.select(List.of(shown));
			viewer.partOf(shown).ifPresent(this::present);
		});
	}

	private void present(GraphicalEditPart part) {
		viewer.flush();
		viewer.reveal(part);
		viewer.getControl().getDisplay().asyncExec(() -> {
			if (part.isActive()) {
				part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			}
		});
	}
}
