package org.goldthread.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a cell that holds entries.
 *
 * @param lines the fields of each entry, without blanks around them; the last ones may be missing
 * @param exemptWithheld whether the cell says that exempt entries are not shown
 */
record EntryLines(List<List<String>> lines, boolean exemptWithheld) {

	private static final Pattern WITHHELD = Pattern.compile("\\([0-9]+ exempt\\)");

	/** Reads the text of a cell; blank lines are passed over. */
	static EntryLines of(String text) {
		List<List<String>> lines = new ArrayList<>();
		boolean withheld = false;
		for (String line : Cells.withLineFeeds(text).split("\n")) {
			if (WITHHELD.matcher(line.strip()).matches()) {
				withheld = true;
			} else if (!line.isBlank()) {
				lines.add(fields(line));
			}
		}
		return new EntryLines(List.copyOf(lines), withheld);
	}

	private static List<String> fields(String line) {
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '\\' && i + 1 < line.length() && "\\|n".indexOf(line.charAt(i + 1)) >= 0) {
				char escaped = line.charAt(++i);
				field.append(escaped == 'n' ? '\n' : escaped);
			} else if (c == '|') {
				fields.add(field.toString().strip());
				field.setLength(0);
			} else {
				field.append(c);
			}
		}
		fields.add(field.toString().strip());
		return List.copyOf(fields);
	}
}
