package org.goldthread.ui.registers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.Element;
import org.goldthread.model.Publication;
import org.goldthread.rules.Finding;
import org.goldthread.ui.registers.rows.Line;

/** What the tool tips of a table say; empty where there is nothing to say. */
final class TipTexts {

	private static final int LONGEST = 1200;

	private final TableContents contents;

	TipTexts(TableContents contents) {
		this.contents = contents;
	}

	/** What a column holds. */
	String heading(int column) {
		Column<Element> about = contents.column(column);
		return about.header() + "\n" + about.explanation() + (about.isComputed() ? "\nIt is worked out, and cannot be written in." : "");
	}

	/** How rows can be left out by a column. */
	String filter(int column) {
		return switch (contents.column(column).type()) {
			case NUMBER -> "Show some rows only: 12, >10, <=10, 5..10, empty, !empty";
			case MONEY -> "Show some rows only: >10k, <=\u00a31.2m, 5000..10000, empty, !empty";
			case DATE -> "Show some rows only: >1 Apr 2019, 1/4/2019..31/3/2020, empty, !empty";
			case CHOICE, YES_NO -> "Show some rows only: choose one value or several";
			default -> "Show some rows only: door, !door, =Front door, empty, !empty";
		};
	}

	/** What is found about a row, and who may see it. */
	String mark(int line) {
		return contents.element(line).map(this::mark).orElse("");
	}

	/** What is found about a cell, and its whole text where that is cut off. */
	String cell(int column, int line, boolean cut) {
		List<String> parts = new ArrayList<>(sentences(contents.findings(column, line)));
		if (cut && contents.column(column).type() != ValueType.YES_NO) {
			parts.add(0, shortened(contents.text(column, line)));
		} else if (contents.line(line) instanceof Line.Group) {
			parts.add("Click to fold or to open the group");
		}
		return String.join("\n\n", parts);
	}

	private String mark(Element row) {
		List<String> parts = new ArrayList<>(sentences(contents.findings(row)));
		if (row.getPublication() == Publication.EXEMPT) {
			parts.add("X: exempt, left out of what committees get");
		}
		if (row.isIllustrative()) {
			parts.add("i: illustrative, made up for an example");
		}
		return String.join("\n", parts);
	}

	private static List<String> sentences(List<Finding> findings) {
		return findings.stream().map(finding -> finding.message() + " " + finding.advice()).distinct().collect(Collectors.toList());
	}

	private static String shortened(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
	}
}
