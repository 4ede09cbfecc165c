package org.goldthread.ui.diagram.tool;

import java.util.function.Consumer;

import org.eclipse.gef.Tool;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.diagram.edit.NoteOrder;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.PaletteTool;

/**
 * Takes the tools of a specification in hand.
 *
 * @param lights show where a connection may end
 * @param atFreePlace makes what is ordered without a place
 * @param created hears what a click has made
 * @param noteAtFreePlace makes a note without a place
 * @param noteCreated hears of the note that a click has made
 */
public record ToolMaker(TargetLights lights, Consumer<NodeOrder> atFreePlace, Consumer<NodeOrder> created, Runnable noteAtFreePlace,
		Consumer<NoteOrder> noteCreated) {

	/** The tool that makes notes; each use takes a new one. */
	public Tool makeNote() {
		return new NoteTool(noteAtFreePlace, noteCreated);
	}

	/** The tool of the canvas for a tool of the specification; each use takes a new one. */
	public Tool make(PaletteTool tool) {
		return switch (tool) {
			case CreateNodeTool node -> new NodeTool(node, atFreePlace, created);
			case CreateEdgeTool edge -> new EdgeTool(edge, lights);
		};
	}

	/** How a tool is used, in one sentence. */
	public String describe(PaletteTool tool) {
		return switch (tool) {
			case CreateNodeTool node -> node.label() + ": click on the canvas where it shall lie, or press Enter";
			case CreateEdgeTool edge -> edge.label() + ": click on where it starts, then on where it ends";
		};
	}
}
