package org.goldthread.ui.diagram.edit;

import java.util.Optional;

/** What the note tool of the palette asks for; it learns the key of the note that came of it. */
public final class NoteOrder {

	private Optional<String> created = Optional.empty();

	/** Key of the note that was made; empty until then. */
	public Optional<String> created() {
		return created;
	}

	/** The order is carried out. */
	public void fulfilled(String key) {
		created = Optional.of(key);
	}
}
