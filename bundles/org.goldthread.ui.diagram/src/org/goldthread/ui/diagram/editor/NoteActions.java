package org.goldthread.ui.diagram.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.page.PageSpace;
import org.goldthread.ui.diagram.edit.NoteOrder;
import org.goldthread.ui.diagram.scene.ShownNote;
import org.goldthread.ui.diagram.viewer.DiagramViewer;

/** Adds, writes and deletes notes. */
final class NoteActions {

	private static final int FROM_CORNER = 48;

	private final DiagramCanvas canvas;

	NoteActions(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** Adds a note near the upper left corner of what is seen, but below title and headings, ready to be written. */
	void add() {
		Rectangle seen = viewer().zoomManager().getViewport().getClientArea();
		double zoom = viewer().zoom();
		Point place = new Point((seen.x + FROM_CORNER) / zoom, Math.max((seen.y + FROM_CORNER) / zoom, PageSpace.top(true)));
		NoteOrder order = new NoteOrder();
		canvas.apply(canvas.edits().notes().add(place, order::fulfilled));
		present(order);
	}

	/** Selects what came of an order and lets users write it. */
	void present(NoteOrder order) {
		canvas.scene().notes().stream().filter(note -> order.created().filter(note.key()::equals).isPresent()).findFirst()
				.flatMap(this::part).ifPresent(part -> {
					viewer().setSelection(new StructuredSelection(part));
					viewer().getControl().setFocus();
					viewer().getControl().getDisplay().asyncExec(() -> write(part));
				});
	}

	/** Whether one note alone is selected. */
	boolean canWrite() {
		return viewer().selected().isEmpty() && viewer().selectedNotes().size() == 1;
	}

	/** Lets users write the selected note. */
	void write() {
		part(viewer().selectedNotes().getFirst()).ifPresent(NoteActions::write);
	}

	/** Deletes the selected notes. */
	void delete() {
		List<ShownNote> notes = viewer().selectedNotes();
		if (!notes.isEmpty()) {
			canvas.apply(canvas.edits().notes().delete(notes));
		}
	}

	private static void write(GraphicalEditPart part) {
		if (part.isActive()) {
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	private Optional<GraphicalEditPart> part(ShownNote note) {
		return Optional.ofNullable((GraphicalEditPart) viewer().getEditPartRegistry().get(note));
	}

	private DiagramViewer viewer() {
		return canvas.viewer();
	}
}
