package org.goldthread.ui.diagram.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.goldthread.model.DiagramNote;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.scene.ShownNote;

/** Edits of the notes on a diagram's page. */
public final class NoteEdits {

	private static final double LEAST_WIDTH = 80;

	private final Pins pins;

	NoteEdits(Pins pins) {
		this.pins = pins;
	}

	/**
	 * Adds an empty note.
	 *
	 * @param place of its upper left corner in px of the page
	 * @param created hears the key of the note
	 */
	public Edit add(Point place, Consumer<String> created) {
		return Edit.of("Add note", () -> {
			DiagramNote note = Elements.create(Literals.DIAGRAM_NOTE, DiagramNote.class);
			note.setX((int) PlaceEdits.onGrid(place.x()));
			note.setY((int) PlaceEdits.onGrid(place.y()));
			pins.subject().diagram().getPageNotes().add(note);
			created.accept(note.getId());
		});
	}

	/** Writes a note. */
	public Edit write(ShownNote note, String text) {
		return Edit.of("Edit note", () -> stored(note).ifPresent(stored -> stored.setText(text)));
	}

	/** Moves notes by the given px. */
	public Edit move(List<ShownNote> notes, double right, double down) {
		return Edit.of(notes.size() == 1 ? "Move note" : "Move notes", () -> notes.forEach(note -> stored(note).ifPresent(stored -> {
			stored.setX((int) Math.round(stored.getX() + right));
			stored.setY((int) Math.round(stored.getY() + down));
		})));
	}

	/** Gives a note other bounds. */
	public Edit resize(ShownNote note, Bounds wanted) {
		return Edit.of("Resize note", () -> stored(note).ifPresent(stored -> {
			stored.setX((int) Math.round(wanted.x()));
			stored.setY((int) Math.round(wanted.y()));
			stored.setWidth((int) Math.round(Math.max(LEAST_WIDTH, wanted.width())));
			stored.setHeight((int) Math.round(Math.max(0, wanted.height())));
		}));
	}

	/** Deletes notes. */
	public Edit delete(List<ShownNote> notes) {
		Set<String> keys = notes.stream().map(ShownNote::key).collect(Collectors.toSet());
		return Edit.of(notes.size() == 1 ? "Delete note" : "Delete notes",
				() -> pins.subject().diagram().getPageNotes().removeIf(note -> keys.contains(note.getId())));
	}

	private Optional<DiagramNote> stored(ShownNote note) {
		return pins.subject().diagram().getPageNotes().stream().filter(stored -> note.key().equals(stored.getId())).findFirst();
	}
}
