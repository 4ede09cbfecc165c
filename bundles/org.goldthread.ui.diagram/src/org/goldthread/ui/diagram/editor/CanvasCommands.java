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

	private final DiagramEditor editor;
	private final DiagramCanvas canvas;
	private final IHandlerService handlerService;
	private final Map<String, CanvasHandler> handlers = new LinkedHashMap<>();
	private final Map<String, Runnable> diagramActions;
	private final NoteActions notes;
	private final List<IHandlerActivation> activations = new ArrayList<>();

	CanvasCommands(DiagramEditor editor, DiagramCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
		IWorkbenchPartSite site = editor.getSite();
		handlerService = site.getService(IHandlerService.class);
		ElementOpener opener = site.getService(ElementOpener.class);
		ShowActions showing = new ShowActions(editor, canvas);
		notes = new NoteActions(canvas);
		ClipboardActions clipboard = new ClipboardActions(editor, canvas);
		add(CanvasCommandIds.DELETE, () -> !selected().isEmpty() || !canvas.viewer().selectedNotes().isEmpty(), () -> delete(showing));
		add(CanvasCommandIds.RENAME, () -> canRename() || notes.canWrite(), this::rename);
		add(CanvasCommandIds.COPY, clipboard::canCopy, clipboard::copy);
		add(CanvasCommandIds.PASTE, clipboard::canPaste, clipboard::paste);
		add(CanvasCommandIds.SELECT_ALL, () -> true, () -> canvas.viewer().select(canvas.scene().nodes()));
		add(CanvasCommandIds.SHOW_IN_EXPLORER, () -> true, () -> opener.reveal(element()));
		add(CanvasCommandIds.OPEN_PROPERTIES, () -> true, () -> opener.openProperties(element()));
		diagramActions = new LinkedHashMap<>();
		diagramActions.put(CommandIds.LAYOUT, canvas.arranging()::all);
		diagramActions.put(CommandIds.EXPORT_DIAGRAM, () -> new PictureExport(editor, canvas).run());
		diagramActions.putAll(new SightActions(editor, canvas).byCommand());
		diagramActions.putAll(new ArrangeActions(editor, canvas).byCommand());
		diagramActions.putAll(showing.byCommand());
		diagramActions.put(CanvasCommandIds.COPY_PICTURE, clipboard::copyPicture);
		diagramActions.put(CanvasCommandIds.ADD_NOTE, notes::add);
		diagramActions.put(CanvasCommandIds.FINDINGS, this::showFindings);
		diagramActions.put(CanvasCommandIds.LAYOUT_SELECTION, () -> canvas.arranging().selection(canvas.selectedNodes()));
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

	private boolean canRename() {
		return selected().size() == 1 && canvas.edits().canRename(selected().getFirst());
	}

	private void delete(ShowActions showing) {
		if (selected().isEmpty()) {
			notes.delete();
		} else {
			showing.delete();
		}
	}

	private void showFindings() {
		selected().stream().filter(shown -> shown.marks().worst().isPresent()).findFirst()
				.ifPresentOrElse(canvas.findings()::show, () -> editor.hint("Select a figure first that has the mark of a problem"));
	}

	private void rename() {
		if (!canRename()) {
			notes.write();
			return;
		}
		canvas.viewer().partOf(selected().getFirst())
				.ifPresent(part -> part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
	}
}
