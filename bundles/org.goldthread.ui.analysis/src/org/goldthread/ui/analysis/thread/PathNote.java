package org.goldthread.ui.analysis.thread;

import org.goldthread.ui.analysis.part.Box;

/**
 * Words of the path that cannot be chosen.
 *
 * @param box where they lie
 * @param words the words
 * @param kind how they look
 */
record PathNote(Box box, String words, Kind kind) {

	/** How words look. */
	enum Kind {
		/** Over a section. */
		HEADING,
		/** What ties two steps, on a piece of the thread with an arrow. */
		TIE,
		/** What is missing, behind a broken thread. */
		GAP
	}
}
