package org.goldthread.ui.diagram.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.ui.diagram.scene.GoldenThread;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.ui.diagram.scene.ShownNode;

/** Zooms, finds, and selects what is related to the selection. */
final class SightActions {

	private static final double STEP = 1.25;
	private static final String SOMETHING = "Select a figure or a line first";

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;

	SightActions(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
	}

	/** The actions by the identifiers of their commands. */
	Map<String, Runnable> byCommand() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(CanvasCommandIds.ZOOM_IN, () -> canvas.viewer().zoom(canvas.viewer().zoom() * STEP));
		actions.put(CanvasCommandIds.ZOOM_OUT, () -> canvas.viewer().zoom(canvas.viewer().zoom() / STEP));
		actions.put(CanvasCommandIds.ZOOM_FIT, () -> canvas.viewer().zoomToFit(canvas.page()));
		actions.put(CanvasCommandIds.ZOOM_ACTUAL, () -> canvas.viewer().zoom(1));
		actions.put(CanvasCommandIds.ZOOM_SELECTION, this::zoomToSelection);
		actions.put(CanvasCommandIds.FIND, canvas.bar()::find);
		actions.put(CanvasCommandIds.FIND_NEXT, canvas.found()::next);
		actions.put(CanvasCommandIds.FIND_PREVIOUS, canvas.found()::previous);
		actions.put(CanvasCommandIds.SELECT_NEIGHBOURS, () -> select(neighbours()));
		actions.put(CanvasCommandIds.SELECT_THREAD, () -> select(thread()));
		return actions;
	}

	private void zoomToSelection() {
		Optional<Bounds> area = canvas.viewer().selected().stream().flatMap(this::nodes).map(ShownNode::bounds).reduce(Bounds::union);
		area.ifPresentOrElse(canvas.viewer()::zoomTo, () -> editor.hint(SOMETHING));
	}

	private Stream<ShownNode> nodes(Shown shown) {
		return shown instanceof ShownNode node ? Stream.of(node) : ends((ShownEdge) shown);
	}

	private Set<Shown> neighbours() {
		Set<Shown> related = new LinkedHashSet<>(canvas.viewer().selected());
		for (Shown shown : List.copyOf(related)) {
			if (shown instanceof ShownNode node) {
				Stream.concat(node.outgoing().stream(), node.incoming().stream()).forEach(edge -> {
					related.add(edge);
					ends(edge).forEach(related::add);
				});
			} else {
				ends((ShownEdge) shown).forEach(related::add);
			}
		}
		return related;
	}

	private Set<Shown> thread() {
		GoldenThread thread = GoldenThread.of(canvas.scene().contents(), canvas.viewer().selected().stream().map(Shown::key).toList());
		Set<Shown> related = new LinkedHashSet<>();
		Stream.concat(thread.nodes().stream(), thread.edges().stream()).flatMap(key -> canvas.scene().find(key).stream()).forEach(related::add);
		return related;
	}

	private Stream<ShownNode> ends(ShownEdge edge) {
		return Stream.of(edge.view().sourceKey(), edge.view().targetKey()).flatMap(key -> canvas.scene().find(key).stream())
				.filter(ShownNode.class::isInstance).map(ShownNode.class::cast);
	}

	private void select(Collection<Shown> related) {
		if (related.isEmpty()) {
			editor.hint(SOMETHING);
		} else {
			canvas.viewer().select(related);
		}
	}
}
