package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.List;

/** Prints headings and sentences, broken where they would be too wide. */
final class Lines {

	private final PrintStream out;

	Lines(PrintStream out) {
		this.out = out;
	}

	/** A heading after an empty line. */
	void heading(String text) {
		out.println();
		out.println(text);
	}

	/** A text, indented by some blanks, its further lines by two more. */
	void text(int indent, String text) {
		StringBuilder line = new StringBuilder(" ".repeat(indent));
		boolean empty = true;
		for (String word : text.split(" ")) {
			if (!empty && line.length() + 1 + word.length() > Phrases.WIDTH) {
				out.println(line);
				line = new StringBuilder(" ".repeat(indent + 2));
				empty = true;
			}
			line.append(empty ? "" : " ").append(word);
			empty = false;
		}
		out.println(line);
	}

	/** What a list says of the entries that it does not show. */
	void rest(List<?> all) {
		if (!Phrases.rest(all.size()).isEmpty()) {
			text(2, Phrases.rest(all.size()));
		}
	}
}
