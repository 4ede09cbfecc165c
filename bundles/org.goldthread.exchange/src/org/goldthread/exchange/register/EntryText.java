package org.goldthread.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/**
 * How a register writes entries that a row contains: one on each line, fields separated by bars. A bar, a backslash and a line
 * break inside a field are written as {@code \|}, {@code \\} and {@code \n}.
 */
final class EntryText {

	private EntryText() {
	}

	/** The lines of all entries that may be shown, and a last line that counts the others; empty for none. */
	static String of(List<EObject> entries, List<Column<EObject>> fields, RegisterContext context) {
		if (entries.isEmpty()) {
			return "";
		}
		List<EObject> shown = entries.stream().filter(entry -> !Exemption.isHidden(entry, context)).toList();
		List<String> lines = new ArrayList<>();
		shown.forEach(entry -> lines.add(line(entry, fields, context)));
		if (shown.size() < entries.size()) {
			lines.add("(" + (entries.size() - shown.size()) + " exempt)");
		}
		return String.join("\n", lines);
	}

	private static String line(EObject entry, List<Column<EObject>> fields, RegisterContext context) {
		return fields.stream().map(field -> escaped(text(field.cell(entry, context)))).collect(Collectors.joining(" | "));
	}

	private static String text(Cell cell) {
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> figure.number().toPlainString();
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
		};
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("|", "\\|").replace("\r\n", "\n").replace("\n", "\\n");
	}
}
