package org.goldthread.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Diagram;
import org.goldthread.ui.diagram.bar.CanvasBar;
import org.goldthread.ui.diagram.bar.CheckEntry;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.snap.Snapping;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.view.NodeView;

/** Layers, filters and hidden figures; takes figures off the diagram or elements out of the portfolio. */
final class ShowActions {

	private static final String LAYERS = "Layers";
	private static final String FILTERS = "Filters";

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;

	ShowActions(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
	}

	/** The actions by the identifiers of their commands. */
	Map<String, Runnable> byCommand() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(CanvasCommandIds.LAYERS, () -> canvas.bar().open(LAYERS));
		actions.put(CanvasCommandIds.FILTERS, () -> canvas.bar().open(FILTERS));
		actions.put(CanvasCommandIds.HIDE, this::hide);
		actions.put(CanvasCommandIds.SHOW_HIDDEN, this::showAll);
		actions.put(CanvasCommandIds.DELETE_ELEMENT, this::deleteElements);
		return actions;
	}

	/** Puts lists and switches on the bar above the canvas. */
	void fill(CanvasBar bar) {
		DiagramViewer viewer = canvas.viewer();
		bar.addList(LAYERS, "layers", "Choose the layers that are shown", layers());
		bar.addList(FILTERS, "filter", "Choose what is left out", filters());
		bar.addSwitch("Grid", "grid", "Show a grid, and let figures snap to it", () -> Snapping.toGrid(viewer), () -> Snapping.switchGrid(viewer));
		bar.addSwitch("Snap", "snap", "Let figures snap to the lines of others", () -> Snapping.toFigures(viewer),
				() -> Snapping.switchFigures(viewer));
		bar.addHidden(this::hiddenLabel, this::hidden);
	}

	/** The layers that users can switch. */
	private List<CheckEntry> layers() {
		return specification().layers().stream().filter(Layer::optional).map(layer -> new CheckEntry(layer.label(),
				() -> diagram().getLayers().contains(layer.name()), on -> canvas.apply(canvas.edits().showing().layer(layer, on)))).toList();
	}

	/** The filters. */
	private List<CheckEntry> filters() {
		return specification().filters().stream().map(filter -> new CheckEntry(filter.label(),
				() -> diagram().getFilters().contains(filter.name()), on -> canvas.apply(canvas.edits().showing().filter(filter, on)))).toList();
	}

	/** What is hidden; switched on it is shown again. */
	private List<CheckEntry> hidden() {
		return canvas.hidden().stream().map(node -> new CheckEntry(label(node), () -> !diagram().getHidden().contains(node.key()),
				on -> canvas.apply(on ? canvas.edits().showing().show(List.of(node.key())) : canvas.edits().showing().hideKey(node.key(), label(node)))))
				.toList();
	}

	/** Such as "3 hidden"; empty when nothing is. */
	private String hiddenLabel() {
		return canvas.hidden().isEmpty() ? "" : canvas.hidden().size() + " hidden";
	}

	/** Asks once for all that is selected, unless users have said what Delete shall do. */
	void delete() {
		List<Shown> doomed = canvas.viewer().selected();
		Optional<String> refusal = canvas.edits().reasonAgainstDeletion(doomed);
		boolean canHide = doomed.stream().allMatch(ShownNode.class::isInstance);
		if (!canHide) {
			deleteElements();
			return;
		}
		new DeleteQuestion(editor.getSite().getShell(), doomed, refusal).ask().ifPresent(fromPortfolio -> {
			if (fromPortfolio) {
				deleteElements();
			} else {
				hide();
			}
		});
	}

	private void deleteElements() {
		List<Shown> doomed = canvas.viewer().selected();
		if (!doomed.isEmpty()) {
			canvas.edits().reasonAgainstDeletion(doomed).ifPresentOrElse(editor::hint, () -> canvas.apply(canvas.edits().delete(doomed)));
		}
	}

	private void hide() {
		List<Shown> nodes = List.copyOf(canvas.selectedNodes());
		if (nodes.isEmpty()) {
			editor.hint("Select a figure first; lines are hidden with the figures at their ends");
		} else {
			canvas.apply(canvas.edits().showing().hide(nodes));
		}
	}

	private void showAll() {
		if (!canvas.hidden().isEmpty()) {
			canvas.apply(canvas.edits().showing().show(canvas.hidden().stream().map(NodeView::key).toList()));
		}
	}

	private static String label(NodeView node) {
		return (node.reference() + " " + node.title()).trim();
	}

	private DiagramSpecification specification() {
		return canvas.kind().specification();
	}

	private Diagram diagram() {
		return canvas.input().diagram();
	}
}
