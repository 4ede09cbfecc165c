package org.goldthread.ui.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The editors of one portfolio that were open together, from left to right.
 *
 * @param front index of the one that was in front, 0 when there is none
 */
public record OpenEditors(List<Mark> marks, int front) {

	/** No editors. */
	public static final OpenEditors NONE = new OpenEditors(List.of(), 0);
	/** So many are kept at most. */
	public static final int MOST = 8;

	/** One editor, by its id and the key of its {@link DocumentInput}. */
	public record Mark(String editor, String key) {
	}

	/** Keeps {@link #MOST} of the editors, the one in front among them. */
	public OpenEditors {
		if (marks.size() > MOST) {
			List<Mark> kept = new ArrayList<>(marks.subList(0, MOST));
			if (front >= MOST) {
				kept.set(MOST - 1, marks.get(front));
				front = MOST - 1;
			}
			marks = kept;
		}
		marks = List.copyOf(marks);
		front = front >= 0 && front < marks.size() ? front : 0;
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return marks.isEmpty();
	}
}
