package org.goldthread.ui.repository.comparison.rows;

import java.util.List;
import java.util.Locale;

/** Writes a comparison as plain text that can be pasted into a committee paper. */
public final class PaperText {

	private PaperText() {
	}

	/**
	 * The text: what is compared, the figures, and each change under its heading.
	 *
	 * @param title what is compared
	 * @param told what is told
	 */
	public static String of(String title, ToldChanges told) {
		StringBuilder text = new StringBuilder(title).append('\n');
		String figures = CommitteeFigure.line(CommitteeFigure.of(told));
		text.append(figures.substring(0, 1).toUpperCase(Locale.UK)).append(figures.substring(1)).append(".\n");
		told.rows().forEach(heading -> write(heading, text));
		return text.toString();
	}

	private static void write(ChangeRow heading, StringBuilder text) {
		text.append('\n').append(heading.label()).append('\n');
		List<ChangeRow> lines = heading.children();
		for (ChangeRow line : lines) {
			text.append("\u2022 ").append(line.label()).append(line.what().isEmpty() ? "" : " \u2013 " + line.what()).append('\n');
		}
	}
}
