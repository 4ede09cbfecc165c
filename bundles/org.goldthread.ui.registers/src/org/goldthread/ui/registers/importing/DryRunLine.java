package org.goldthread.ui.registers.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a dry run.
 *
 * @param kind what happens
 * @param row the number of the row in the file; empty where there is none
 * @param element what users call the element; empty where it is not known
 * @param column the column or feature; empty for the row as a whole
 * @param before the value in the portfolio; empty for none
 * @param after the value in the file; empty for none
 * @param reason why something is refused or left out; empty for the rest
 */
public record DryRunLine(Kind kind, String row, String element, String column, String before, String after, String reason) {

	/** The headings of {@link #texts()}. */
	public static final List<String> HEADINGS = List.of("What", "Row", "Element", "Column", "Now", "In the file", "Reason");

	/** What happens to a row, an element or a value, in the order in which users want to know it. */
	public enum Kind {
		/** It is not imported, because something is wrong with it. */
		REFUSED("Refused", "risk"),
		/** It is new. */
		ADDED("Added", "outcome"),
		/** It changes. */
		CHANGED("Changed", "workstream"),
		/** The portfolio has no place for it. */
		LEFT_OUT("Left out", "principle");

		private final String word;
		private final String colour;

		Kind(String word, String colour) {
			this.word = word;
			this.colour = colour;
		}

		/** What users read. */
		public String word() {
			return word;
		}

		/** The family of tokens that it is drawn in, a fill and a line. */
		public String colour() {
			return colour;
		}
	}

	/** The cells of the line, each on one line of text. */
	public List<String> texts() {
		return Stream.of(kind.word(), row, element, column, before, after, reason).map(text -> text.strip().replaceAll("\\s+", " ")).toList();
	}

	/** The line in full, for reading. */
	public String sentence() {
		String where = Stream.of(row.isEmpty() ? "" : "Row " + row, element, column).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
		String change = kind == Kind.CHANGED ? quoted(before) + " becomes " + quoted(after) : kind == Kind.REFUSED && !after.isEmpty() ? quoted(after) : "";
		return Stream.of(kind.word() + (where.isEmpty() ? "" : ": " + where), change, reason).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
	}

	/** Lines as a table for a spreadsheet, with headings; tabs and line ends within cells become blanks. */
	public static String table(List<DryRunLine> lines) {
		return Stream.concat(Stream.of(HEADINGS), lines.stream().map(DryRunLine::texts)).map(cells -> String.join("\t", cells))
				.collect(Collectors.joining(System.lineSeparator()));
	}

	private static String quoted(String text) {
		return text.isBlank() ? "Nothing" : '"' + text.strip() + '"';
	}
}
