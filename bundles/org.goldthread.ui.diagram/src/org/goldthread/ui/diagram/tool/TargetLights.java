package org.goldthread.ui.diagram.tool;

import java.util.Optional;
import java.util.Set;

import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.figure.Reach;
import org.goldthread.ui.diagram.part.CardPart;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.EdgeEnd;

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

	/** Shows where a new connection may end. */
	void on(CreateEdgeTool tool, ShownNode source) {
		scene.nodes().forEach(node -> light(node, node == source ? Reach.UNASKED : reach(edits.reasonAgainst(tool, source, node))));
	}

	/** Shows where an end of an edge may be led; where both ends are now is not lit. */
	public void on(ShownEdge edge, EdgeEnd end) {
		Set<String> ends = Set.of(edge.view().sourceKey(), edge.view().targetKey());
		scene.nodes().forEach(node -> light(node, ends.contains(node.key()) ? Reach.UNASKED : reach(edits.reasonAgainst(edge, end, node))));
	}

	/** Shows all cards as they are. */
	public void off() {
		scene.nodes().forEach(node -> light(node, Reach.UNASKED));
	}

	private static Reach reach(Optional<String> reasonAgainst) {
		return reasonAgainst.isEmpty() ? Reach.ALLOWED : Reach.REFUSED;
	}

	private void light(ShownNode node, Reach reach) {
		viewer.partOf(node).ifPresent(part -> ((CardPart) part).card().setReach(reach));
	}
}
