package org.goldthread.ui.diagram.scene;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.page.Note;

/** A note on the page as the editor shows it now. Stays the same object as long as the diagram has the note. */
public final class ShownNote {

	private final String key;
	private Note note;
	private Bounds bounds;

	ShownNote(Note note, Bounds bounds) {
		key = note.key();
		this.note = note;
		this.bounds = bounds;
	}

	/** Id of the note. */
	public String key() {
		return key;
	}

	/** What it says, and where it is stored. */
	public Note note() {
		return note;
	}

	/** Where its figure lies, in px of the page. */
	public Bounds bounds() {
		return bounds;
	}

	boolean show(Note newNote, Bounds newBounds) {
		boolean changed = !note.equals(newNote) || !bounds.equals(newBounds);
		note = newNote;
		bounds = newBounds;
		return changed;
	}

	@Override
	public String toString() {
		return key;
	}
}
