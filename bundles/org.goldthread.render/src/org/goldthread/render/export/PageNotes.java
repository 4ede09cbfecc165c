package org.goldthread.render.export;

import java.util.List;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramNote;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.layout.StoredPlace;
import org.goldthread.render.page.Note;

/** Reads the notes on the page of a diagram. */
public final class PageNotes {

	private PageNotes() {
	}

	/** Returns the notes of a diagram in their order; the key of each is its id. */
	public static List<Note> of(Diagram diagram) {
		return diagram.getPageNotes().stream().map(PageNotes::note).toList();
	}

	private static Note note(DiagramNote note) {
		return new Note(note.getId(), note.getText() == null ? "" : note.getText(),
				new Bounds(StoredPlace.onPage(note.getX()), StoredPlace.onPage(note.getY()),
						Math.max(0, StoredPlace.length(note.getWidth())), Math.max(0, StoredPlace.length(note.getHeight()))));
	}
}
