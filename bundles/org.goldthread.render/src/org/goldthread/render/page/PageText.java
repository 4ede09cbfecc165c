package org.goldthread.render.page;

import java.util.List;

/**
 * The words of a page around its diagram.
 *
 * @param title of the page; may be empty
 * @param subtitle scope, as-at date and the like, in one line; may be empty
 * @param notes at the foot of the page, a line each
 */
public record PageText(String title, String subtitle, List<String> notes) {

	public PageText {
		notes = List.copyOf(notes);
	}
}
