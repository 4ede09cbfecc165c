package org.goldthread.ui.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.document.ElementOpener;

/**
 * The commands of the canvas. Some need the keyboard in it, since other parts have the same commands; those of the whole diagram are
 * called by {@link ActiveDiagramHandler} wherever the keyboard is. While a label is typed over all rest, so that Delete deletes characters.
 */
final class CanvasCommands {

	private static final double STEP = 1.25;

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;
	private final IHandlerService handlerService;
	private final Map<String, CanvasHandler> handlers = new LinkedHashMap<>();
	private final Map<String, Runnable> diagramActions;
	private final List<IHandlerActivation> activations = new ArrayList<>();

	CanvasCommands(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
		IWorkbenchPartSite site = editor.getSite();
		handlerService = site.getService(IHandlerService.class);
		ElementOpener opener = site.getService(ElementOpener.class);
		add(CanvasCommandIds.DELETE, this::canDelete, this::delete);
		add(CanvasCommandIds.RENAME, this::canRename, this::rename);
		add(CanvasCommandIds.SELECT_ALL, () -> true, () -> canvas.viewer().select(canvas.scene().nodes()));
		add(CanvasCommandIds.SHOW_IN_EXPLORER, () -> true, () -> opener.reveal(element()));
		add(CanvasCommandIds.OPEN_PROPERTIES, () -> true, () -> opener.openProperties(element()));
		diagramActions = Map.of(CommandIds.LAYOUT, canvas::arrange,
				CommandIds.EXPORT_DIAGRAM, () -> new PictureExport(editor, canvas).run(),
				CanvasCommandIds.ZOOM_IN, () -> canvas.viewer().zoom(canvas.viewer().zoom() * STEP),
				CanvasCommandIds.ZOOM_OUT, () -> canvas.viewer().zoom(canvas.viewer().zoom() / STEP),
				CanvasCommandIds.ZOOM_FIT, canvas::fit,
				CanvasCommandIds.ZOOM_ACTUAL, () -> canvas.viewer().zoom(1));
	}

	/** Does what a command of the whole diagram asks for. */
	void run(String diagramCommand) {
		diagramActions.get(diagramCommand).run();
	}

	void activate() {
		editor.getSite().getService(IContextService.class).activateContext(CanvasCommandIds.KEYS);
		setTyping(false);
	}

	void setTyping(boolean typing) {
		handlerService.deactivateHandlers(activations);
		activations.clear();
		if (typing) {
			CanvasHandler rest = new CanvasHandler(() -> false, () -> {
			});
			Stream.concat(Stream.of(CommandIds.UNDO, CommandIds.REDO), diagramActions.keySet().stream())
					.forEach(id -> activations.add(handlerService.activateHandler(id, rest)));
		} else {
			refresh();
			handlers.forEach((id, handler) -> activations.add(handlerService.activateHandler(id, handler)));
		}
	}

	void refresh() {
		handlers.values().forEach(CanvasHandler::refresh);
	}

	private void add(String id, BooleanSupplier possible, Runnable action) {
		handlers.put(id, new CanvasHandler(possible, action));
	}

	private List<Shown> selected() {
		return canvas.viewer().selected();
	}

	private EObject element() {
		return (EObject) canvas.selection().getSelection().getFirstElement();
	}

	private boolean canDelete() {
		return !selected().isEmpty();
	}

	private void delete() {
		List<Shown> doomed = selected();
		canvas.edits().reasonAgainstDeletion(doomed).ifPresentOrElse(editor::hint,
				() -> canvas.input().document().edits().apply(canvas.edits().delete(doomed)));
	}

	private boolean canRename() {
		return selected().size() == 1 && canvas.edits().canRename(selected().getFirst());
	}

	private void rename() {
		canvas.viewer().partOf(selected().getFirst())
				.ifPresent(part -> part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
	}
}
