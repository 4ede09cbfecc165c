package org.goldthread.ui.diagram.tool;

import org.goldthread.ui.diagram.edit.DiagramEdits;
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
			light(node, node != source && edits.reasonAgainst(tool, source, node).isEmpty());
		}
	}

	void off() {
		scene.nodes().forEach(node -> light(node, false));
	}

	private void light(ShownNode node, boolean on) {
		viewer.partOf(node).ifPresent(part -> ((CardPart) part).card().setTarget(on));
	}
}
