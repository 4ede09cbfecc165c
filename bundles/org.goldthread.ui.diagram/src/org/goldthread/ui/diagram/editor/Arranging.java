package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.edit.Edit;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.live.Placing;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.ShownNode;

/** Lays out the whole of one canvas, or what is selected of it; each is one step of undo. */
final class Arranging {

	/** What users read while a layout takes its time. */
	static final String WAIT = "Laying out the figures…";

	private final Placing placing;
	private final Scene scene;
	private final DiagramEdits edits;
	private final Consumer<Edit> apply;
	private final Consumer<String> hint;

	/** Works with a placing of its own, so that it does not stop that of what is shown. */
	Arranging(Placing placing, Scene scene, DiagramEdits edits, Consumer<Edit> apply, Consumer<String> hint) {
		this.placing = placing;
		this.scene = scene;
		this.edits = edits;
		this.apply = apply;
		this.hint = hint;
	}

	void all() {
		placing.arrange(scene.contents(), placed -> apply.accept(edits.places().layOut(placed)));
		if (placing.isBusy()) {
			hint.accept(WAIT);
		}
	}

	void selection(List<ShownNode> nodes) {
		if (nodes.size() < 2) {
			hint.accept("Select two or more figures first");
			return;
		}
		placing.arrange(scene.contents(), scene.placed(), nodes.stream().map(ShownNode::key).toList(),
				placed -> apply.accept(edits.places().layOutSelection(placed)));
	}

	void cancel() {
		placing.cancel();
	}
}
