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
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.tool.DiagramDomain;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.specification.CreateNodeTool;

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

	/** Creates at a free place: in the selected figure where it can be, otherwise on the page. */
	void make(NodeOrder order) {
		Optional<ShownNode> area = area(order);
		if (edits.reasonAgainst(order.tool(), area).isEmpty()) {
			domain.getCommandStack().execute(new EditCommand(edits.create(order, area, Optional.empty())));
			present(order);
		}
	}

	/** Selects what came of an order and lets the user type its name. */
	void present(NodeOrder order) {
		order.created().flatMap(element -> scene.showing(element).stream().findFirst()).ifPresent(shown -> {
			viewer.select(List.of(shown));
			viewer.partOf(shown).ifPresent(this::present);
		});
	}

	/** Whether {@link #make} makes something now. */
	boolean canMake(CreateNodeTool tool) {
		return edits.reasonAgainst(tool, area(new NodeOrder(tool))).isEmpty();
	}

	private Optional<ShownNode> area(NodeOrder order) {
		return viewer.selected().stream().filter(ShownNode.class::isInstance).map(ShownNode.class::cast)
				.filter(node -> edits.reasonAgainst(order.tool(), Optional.of(node)).isEmpty()).findFirst();
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
