package org.goldthread.exchange.register;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * How a register writes entries that a row contains: one on each line, fields separated by bars. A bar, a backslash and a line
 * break inside a field are written as {@code \|}, {@code \\} and {@code \n}.
 */
final class EntryText {

	private static final int USUAL_LENGTH = 128;

	private EntryText() {
	}

	/** The lines of all entries that may be shown, and a last line that counts the others; empty for none. */
	static String of(List<EObject> entries, List<Column<EObject>> fields, RegisterContext context) {
		if (entries.isEmpty()) {
			return "";
		}
		StringBuilder lines = new StringBuilder(entries.size() * USUAL_LENGTH);
		int hidden = 0;
		for (EObject entry : entries) {
			if (Exemption.isHidden(entry, context)) {
				hidden++;
			} else {
				addFields(lines, entry, fields, context);
				lines.append('\n');
			}
		}
		if (hidden > 0) {
			lines.append('(').append(hidden).append(" exempt)\n");
		}
		return lines.substring(0, lines.length() - 1);
	}

	private static void addFields(StringBuilder lines, EObject entry, List<Column<EObject>> fields, RegisterContext context) {
		for (int index = 0; index < fields.size(); index++) {
			if (index > 0) {
				lines.append(" | ");
			}
			add(lines, fields.get(index).cell(entry, context));
		}
	}

	private static void add(StringBuilder lines, Cell cell) {
		if (cell instanceof Cell.Words words) {
			lines.append(escaped(words.text()));
		} else if (cell instanceof Cell.Figure figure) {
			lines.append(figure.number().toPlainString());
		} else if (cell instanceof Cell.Day day) {
			lines.append(day.date());
		}
	}

	private static String escaped(String text) {
		return text.indexOf('\\') < 0 && text.indexOf('|') < 0 && text.indexOf('\n') < 0 ? text
				: text.replace("\\", "\\\\").replace("|", "\\|").replace("\r\n", "\n").replace("\n", "\\n");
	}
}
