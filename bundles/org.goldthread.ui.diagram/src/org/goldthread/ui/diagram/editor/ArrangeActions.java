package org.goldthread.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.goldthread.model.edit.Edit;
import org.goldthread.ui.diagram.arrange.Alignment;
import org.goldthread.ui.diagram.arrange.Distribution;
import org.goldthread.ui.diagram.edit.PlaceEdits;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.snap.Snapping;

/** Aligns, distributes and sizes what is selected; switches grid and snapping. */
final class ArrangeActions {

	private static final String TWO = "Select two or more figures first; the last one selected stays where it is";
	private static final String THREE = "Select three or more figures first; the two outermost stay where they are";

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;

	ArrangeActions(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
	}

	/** The actions by the identifiers of their commands. */
	Map<String, Runnable> byCommand() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		for (Alignment alignment : Alignment.values()) {
			actions.put(CanvasCommandIds.align(alignment), () -> edit(2, TWO, nodes -> places().align(nodes, alignment)));
		}
		for (Distribution distribution : Distribution.values()) {
			actions.put(CanvasCommandIds.distribute(distribution), () -> edit(3, THREE, nodes -> places().distribute(nodes, distribution)));
		}
		actions.put(CanvasCommandIds.SAME_SIZE, () -> edit(2, TWO, places()::sameSize));
		actions.put(CanvasCommandIds.NATURAL_SIZE, () -> edit(1, "Select a figure first", places()::naturalSize));
		actions.put(CanvasCommandIds.STRAIGHTEN, this::straighten);
		actions.put(CanvasCommandIds.GRID, () -> {
			Snapping.switchGrid(canvas.viewer());
			canvas.bar().refresh();
		});
		actions.put(CanvasCommandIds.SNAP, () -> {
			Snapping.switchFigures(canvas.viewer());
			canvas.bar().refresh();
		});
		return actions;
	}

	private void edit(int least, String otherwise, Function<List<ShownNode>, Edit> edit) {
		List<ShownNode> nodes = canvas.selectedNodes();
		if (nodes.size() < least) {
			editor.hint(otherwise);
		} else {
			canvas.apply(edit.apply(nodes));
		}
	}

	private void straighten() {
		canvas.viewer().selected().stream().filter(ShownEdge.class::isInstance).map(ShownEdge.class::cast).findFirst()
				.ifPresentOrElse(edge -> canvas.apply(places().bend(edge, List.of())), () -> editor.hint("Select a line first"));
	}

	private PlaceEdits places() {
		return canvas.edits().places();
	}
}
