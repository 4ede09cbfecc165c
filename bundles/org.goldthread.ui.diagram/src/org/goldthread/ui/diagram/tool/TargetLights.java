package org.goldthread.ui.diagram.tool;

import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.figure.Reach;
import org.goldthread.ui.diagram.part.CardPart;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.specification.CreateEdgeTool;

/** Makes visible at which cards a connection may end. */
public final class TargetLights {

	private final DiagramViewer viewer;
	private final Scene scene;
	private final DiagramEdits edits;

	/** Lights on one canvas. */
	public TargetLights(DiagramViewer viewer, Scene scene, DiagramEdits edits) {
		this.viewer = viewer;
		this.scene = scene;
		this.edits = edits;
	}

	void on(CreateEdgeTool tool, ShownNode source) {
		for (ShownNode node : scene.nodes()) {
			light(node, node == source ? Reach.UNASKED : reach(tool, source, node));
		}
	}

	void off() {
		scene.nodes().forEach(node -> light(node, Reach.UNASKED));
	}

	private Reach reach(CreateEdgeTool tool, ShownNode source, ShownNode target) {
		return edits.reasonAgainst(tool, source, target).isEmpty() ? Reach.ALLOWED : Reach.REFUSED;
	}

	private void light(ShownNode node, Reach reach) {
		viewer.partOf(node).ifPresent(part -> ((CardPart) part).card().setReach(reach));
	}
}
